/// Anchor: what stays when the project ends. Knows a school's routines, its year wheel, how well they hold, what was
/// promised to all staff and who hands over to whom; refuses to add any of it up to a score.
@ApplicationModule(
        displayName = "4 Anchor",
        allowedDependencies = {
            "learn",
            "learn :: programme",
            "learn :: trial",
            "learn :: workshop",
            "learn :: support",
            "measure",
            "understand",
            "jobs",
            "people",
            "web",
            "database"
        })
@NullMarked
package dk.spirekraft.anchor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
