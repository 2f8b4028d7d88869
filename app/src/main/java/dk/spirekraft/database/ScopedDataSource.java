package dk.spirekraft.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Hands out connections that see only the municipalities in scope. The setting is made before any transaction
/// begins, so that no rollback can bring back the scope of the work before.
class ScopedDataSource extends DelegatingDataSource {

    ScopedDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try (var statement = connection.prepareStatement("select set_config('spirekraft.municipalities', ?, false)")) {
            statement.setString(1, MunicipalityScope.setting());
            statement.execute();
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }
}
