package dk.spirekraft.database;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.env.Environment;

/// Finds the database by its settings and lays out its tables as their owner.
public final class DatabaseSetup {

    /// The schema in which the migrations that have run are noted.
    public static final String HISTORY = "migration";

    private DatabaseSetup() {}

    /// The database that the settings name; where they name none, one of our own, started here.
    ///
    /// @throws SetupFault if a setting is missing, or no server can be started here
    static DatabaseAddress start(Environment environment) {
        return named(environment).orElseGet(() -> server(environment).start());
    }

    /// The same for a command, which may come while the program runs: our own server is joined where it runs already.
    ///
    /// @throws SetupFault as [#start]
    public static DatabaseAddress join(Environment environment) {
        return named(environment).orElseGet(() -> server(environment).join());
    }

    private static EmbeddedServer server(Environment environment) {
        return new EmbeddedServer(Path.of(environment.getProperty("spirekraft.folder", "data")));
    }

    private static Optional<DatabaseAddress> named(Environment environment) {
        String url = environment.getProperty("spirekraft.database.url", "");
        if (url.isBlank()) return Optional.empty();
        String jdbc = url.replaceFirst("^(jdbc:)?postgres(ql)?://", "jdbc:postgresql://");
        if (!jdbc.startsWith("jdbc:postgresql://"))
            throw new SetupFault("SPIREKRAFT_DATABASE_URL begins with postgresql://, but is something else.");
        return Optional.of(new DatabaseAddress(jdbc, login(environment, "owner"), login(environment, "program")));
    }

    private static DatabaseAddress.Login login(Environment environment, String who) {
        return new DatabaseAddress.Login(
                setting(environment, "spirekraft.database." + who + ".role"),
                setting(environment, "spirekraft.database." + who + ".password"));
    }

    private static String setting(Environment environment, String name) {
        return Optional.ofNullable(environment.getProperty(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() ->
                        new SetupFault("With SPIREKRAFT_DATABASE_URL set, %s must be set too (see docs/operations.md)."
                                .formatted(name.toUpperCase(Locale.ROOT).replace('.', '_'))));
    }

    /// Brings the tables up to this version of the program.
    ///
    /// @throws SetupFault if the database can't be reached or brought up to date
    public static void migrate(DatabaseAddress address) {
        run(address, configured(address).load());
    }

    /// Brings the tables to an older version, so that what was kept then can be put in before the rest.
    ///
    /// @param version as [#version] tells it
    /// @throws SetupFault as [#migrate(DatabaseAddress)]
    public static void migrate(DatabaseAddress address, String version) {
        run(address, configured(address).target(version).load());
    }

    /// Which version the tables have, empty before the first start.
    ///
    /// @throws SetupFault if the database can't be reached
    public static Optional<String> version(DatabaseAddress address) {
        return asked(address, flyway -> Optional.ofNullable(flyway.info().current()));
    }

    /// Which version this program brings the tables to.
    ///
    /// @throws SetupFault if the database can't be reached
    public static Optional<String> newest(DatabaseAddress address) {
        return asked(address, flyway -> {
            MigrationInfo[] all = flyway.info().all();
            return all.length == 0 ? Optional.empty() : Optional.of(all[all.length - 1]);
        });
    }

    private interface Question {
        Optional<MigrationInfo> answer(Flyway flyway);
    }

    private static Optional<String> asked(DatabaseAddress address, Question question) {
        try {
            return question.answer(configured(address).load()).map(info -> String.valueOf(info.getVersion()));
        } catch (FlywayException failed) {
            throw new SetupFault(
                    "The database at %s could not be reached as %s.".formatted(address.name(), address.owner()),
                    failed);
        }
    }

    private static void run(DatabaseAddress address, Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayException failed) {
            throw new SetupFault(
                    "The database at %s could not be reached or brought up to date as %s."
                            .formatted(address.name(), address.owner()),
                    failed);
        }
    }

    private static FluentConfiguration configured(DatabaseAddress address) {
        return Flyway.configure()
                .dataSource(
                        address.url(), address.owner().role(), address.owner().password())
                .defaultSchema(HISTORY)
                .placeholders(Map.of("program", address.program().role()));
    }
}
