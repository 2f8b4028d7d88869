/// Who works where and who may do what: municipalities, schools, units, people with roles, signing in and the audit
/// log. Refuses to know what anybody answered.
@ApplicationModule(
        displayName = "0 People",
        allowedDependencies = {"web", "database"})
@NullMarked
package dk.spirekraft.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
