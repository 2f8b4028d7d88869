package dk.spirekraft.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/// Finds the database, brings its tables up to date as their owner, and opens it for the program's own role.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /// What schools look at fits into memory, where a row by its key costs hardly more than the next row. PostgreSQL
    /// expects disks that turn, and would read whole tables of other schools' rows instead.
    private static final String KEPT_IN_MEMORY = "set random_page_cost = 1.1";

    /// Finds the database, starting one where none is named, and migrates its tables.
    static DatabaseAddress bringUpToDate(Environment environment) {
        var address = find(environment);
        migrate(address);
        return address;
    }

    private static DatabaseAddress find(Environment environment) {
        String url = environment.getProperty("spirekraft.database.url", "");
        if (url.isBlank())
            return new EmbeddedServer(Path.of(environment.getProperty("spirekraft.folder", "data"))).start();
        String jdbc = url.replaceFirst("^(jdbc:)?postgres(ql)?://", "jdbc:postgresql://");
        if (!jdbc.startsWith("jdbc:postgresql://"))
            throw new SetupFault("SPIREKRAFT_DATABASE_URL begins with postgresql://, but is '%s'.".formatted(url));
        return new DatabaseAddress(jdbc, login(environment, "owner"), login(environment, "program"));
    }

    private static DatabaseAddress.Login login(Environment environment, String who) {
        return new DatabaseAddress.Login(
                setting(environment, "spirekraft.database." + who + ".role"),
                setting(environment, "spirekraft.database." + who + ".password"));
    }

    private static String setting(Environment environment, String name) {
        return Optional.ofNullable(environment.getProperty(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new SetupFault("With SPIREKRAFT_DATABASE_URL set, %s must be set too (see README)."
                        .formatted(name.toUpperCase(Locale.ROOT).replace('.', '_'))));
    }

    @Bean
    @Lazy
    DatabaseAddress databaseAddress(ComingDatabase coming) {
        return coming.address();
    }

    @Bean
    DataSource dataSource(ComingDatabase coming) {
        return new ScopedDataSource(() ->
                new ScopedDataSource.Pools(pool(coming.address(), "outside", 6), pool(coming.address(), "within", 12)));
    }

    private static HikariDataSource pool(DatabaseAddress address, String name, int connections) {
        var pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.program().role());
        pool.setPassword(address.program().password());
        pool.setMaximumPoolSize(connections);
        pool.setConnectionInitSql(KEPT_IN_MEMORY);
        return new HikariDataSource(pool);
    }

    static void migrate(DatabaseAddress address) {
        try {
            migrateAsOwner(address);
        } catch (FlywayException failed) {
            throw new SetupFault(
                    "The database at %s could not be reached or brought up to date as %s."
                            .formatted(address.url(), address.owner()),
                    failed);
        }
    }

    private static void migrateAsOwner(DatabaseAddress address) {
        Flyway.configure()
                .dataSource(
                        address.url(), address.owner().role(), address.owner().password())
                .defaultSchema("migration")
                .placeholders(Map.of("program", address.program().role()))
                .load()
                .migrate();
    }
}
