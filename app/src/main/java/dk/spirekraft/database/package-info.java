/// Where everything is kept: one PostgreSQL, its own or a named one. Knows addresses, roles, migrations and
/// which municipalities a piece of work may see; refuses to know what the rows mean.
@ApplicationModule(
        displayName = "0 Database",
        allowedDependencies = {})
@NullMarked
package dk.spirekraft.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
