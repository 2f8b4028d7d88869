/// Share: what a school has tried, told so that others can use it. Case stories are drafted from trials, agreed to by
/// whoever is named, and released by the school; a public catalogue, and a dialogue in the sector on top of it. Figures
/// come from a release; refuses to rank schools.
@ApplicationModule(
        displayName = "5 Share",
        allowedDependencies = {
            "learn",
            "learn :: trial",
            "learn :: method",
            "learn :: programme",
            "understand",
            "measure",
            "people",
            "web",
            "database"
        })
@NullMarked
package dk.spirekraft.share;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
