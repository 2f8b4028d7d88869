/// Measure: anonymous surveys, asked in waves. Knows questionnaires, waves, access codes and answer sheets.
/// Refuses to know who answered and what a score is (see `understand`).
@ApplicationModule(
        displayName = "1 Measure",
        allowedDependencies = {"jobs", "people", "web", "database"})
@NullMarked
package dk.spirekraft.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
