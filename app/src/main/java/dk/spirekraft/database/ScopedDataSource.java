package dk.spirekraft.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Hands out connections that see only the municipalities in scope. The setting is made before any transaction
/// begins, so that no rollback can bring back the scope of the work before; nobody else makes it, so a connection
/// that already has it is not asked again.
class ScopedDataSource extends DelegatingDataSource {

    private final Map<PGConnection, String> settings = Collections.synchronizedMap(new WeakHashMap<>());

    ScopedDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try {
            scope(connection, MunicipalityScope.setting());
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    private void scope(Connection connection, String wanted) throws SQLException {
        PGConnection physical = connection.unwrap(PGConnection.class);
        if (wanted.equals(settings.get(physical))) return;
        settings.remove(physical);
        try (var statement = connection.prepareStatement("select set_config('spirekraft.municipalities', ?, false)")) {
            statement.setString(1, wanted);
            statement.execute();
        }
        settings.put(physical, wanted);
    }
}
