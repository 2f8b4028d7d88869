/// Api: what other programs may ask of a school with a key of its own, and what they are told when something happens.
/// It only reads what the phases publish; refuses whatever a page of the school would not show.
@ApplicationModule(
        displayName = "6 Api",
        allowedDependencies = {
            "learn",
            "learn :: programme",
            "understand",
            "measure",
            "jobs",
            "people",
            "web",
            "database"
        })
@NullMarked
package dk.spirekraft.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
