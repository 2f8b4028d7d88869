/// Understand: what can be said of a wave, and only that. Knows scores, intervals, releases and findings.
/// Raw answers go no further than here: every page, table, print and file shows a stored [Release].
@ApplicationModule(
        displayName = "2 Understand",
        allowedDependencies = {
            "measure",
            "measure :: microdata",
            "measure :: foreseen",
            "jobs",
            "people",
            "web",
            "database"
        })
@NullMarked
package dk.spirekraft.understand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
