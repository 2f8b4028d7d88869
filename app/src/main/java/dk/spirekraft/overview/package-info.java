/// Overview: how what a school measures, understands, tries, keeps and tells hangs together, and what a municipality's
/// secretariat sees of its schools. It only reads what the phases publish; refuses to rank schools, and to show what a
/// school has not released.
@ApplicationModule(
        displayName = "6 Overview",
        allowedDependencies = {
            "share :: catalogue",
            "share :: story",
            "anchor",
            "anchor :: check",
            "anchor :: handover",
            "anchor :: promise",
            "anchor :: routine",
            "learn",
            "learn :: calendar",
            "learn :: method",
            "learn :: process",
            "learn :: programme",
            "learn :: support",
            "learn :: trial",
            "learn :: workshop",
            "understand",
            "measure",
            "jobs",
            "people",
            "web",
            "database"
        })
@NullMarked
package dk.spirekraft.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
