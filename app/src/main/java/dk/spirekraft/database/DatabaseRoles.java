package dk.spirekraft.database;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The two roles and the database of an embedded server. The program's role can neither pass row-level security
/// nor own a table.
final class DatabaseRoles {

    private DatabaseRoles() {}

    static void ensure(DataSource superuser, DatabaseAddress address, String database) throws SQLException {
        var db = JdbcClient.create(superuser);
        for (var login : List.of(address.owner(), address.program())) {
            String verb = exists(db, "pg_roles", "rolname", login.role()) ? "alter" : "create";
            db.sql("%s role %s login nosuperuser nocreatedb nocreaterole nobypassrls password '%s'"
                            .formatted(verb, login.role(), login.password()))
                    .update();
        }
        if (!exists(db, "pg_database", "datname", database))
            db.sql("create database %s owner %s"
                            .formatted(database, address.owner().role()))
                    .update();
    }

    private static boolean exists(JdbcClient db, String catalogue, String column, String name) {
        return db.sql("select exists (select from %s where %s = ?)".formatted(catalogue, column))
                .param(name)
                .query(Boolean.class)
                .single();
    }
}
