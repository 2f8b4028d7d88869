/// What whoever runs the program may set, by environment or file. Knows each key and its range; refuses to know what it
/// is for.
@ApplicationModule(
        displayName = "0 Settings",
        allowedDependencies = {"database"})
@NullMarked
package dk.spirekraft.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
