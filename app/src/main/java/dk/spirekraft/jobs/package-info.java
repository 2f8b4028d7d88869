/// Jobs: what the program does by itself, once over all nodes. Modules contribute a [Job]; the operator sees how each
/// goes. Knows nothing of what a job does.
@ApplicationModule(
        displayName = "0 Jobs",
        allowedDependencies = {"people", "web", "database"})
@NullMarked
package dk.spirekraft.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
