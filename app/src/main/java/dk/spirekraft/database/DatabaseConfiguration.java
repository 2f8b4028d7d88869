package dk.spirekraft.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
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

    /// Finds the database, starting one where none is named, and migrates its tables. With `spirekraft.beside` this is
    /// a
    /// command that may have come while the program runs.
    static DatabaseAddress bringUpToDate(Environment environment) {
        boolean beside = environment.getProperty("spirekraft.beside", Boolean.class, false);
        var address = beside ? DatabaseSetup.join(environment) : DatabaseSetup.start(environment);
        DatabaseSetup.migrate(address);
        return address;
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
        // PostgreSQL adds the row to some errors, and a row may hold an address.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(pool);
    }
}
