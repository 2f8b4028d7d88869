/// The demo programme: Havgård and Åbrinken skoler in a municipality of twelve, told through the product's own doors.
/// It loads into an empty database only, and leaves with one command.
@ApplicationModule(
        displayName = "9 Demo",
        allowedDependencies = {
            "measure",
            "understand",
            "anchor :: check",
            "anchor :: routine",
            "learn :: calendar",
            "learn :: method",
            "learn :: programme",
            "learn :: support",
            "learn :: trial",
            "learn :: workshop",
            "share :: catalogue",
            "share :: story",
            "overview :: municipality",
            "people",
            "people :: door",
            "web",
            "database"
        })
@NullMarked
package dk.spirekraft.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
