/// The operator's commands (`bin/spirekraft user`, `role`, `wave`, `backup`, `restore`, `demo`, `doctor`) and what a
/// machine may ask of the program: whether it lives, and how it fares. Knows the other modules by their faces, and
/// tables
/// by what the database says of them; refuses to tell a secret, or whether anybody has answered.
@ApplicationModule(
        displayName = "9 Operate",
        allowedDependencies = {"measure", "people", "jobs", "web", "database", "settings", "demo"})
@NullMarked
package dk.spirekraft.operate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
