package dk.spirekraft.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// Hands out connections that see only the municipalities in scope. The setting is made before any transaction
/// begins, so that no rollback can bring back the scope of the work before; nobody else makes it, so a connection
/// that already has it is not asked again. Work outside any scope, such as looking up a session, has connections of its
/// own: with shared ones nearly every second statement would set the scope anew.
class ScopedDataSource extends AbstractDataSource implements Connections, AutoCloseable {

    /// Connections for work outside any municipality, and for work within some.
    record Pools(HikariDataSource outside, HikariDataSource within) {}

    private final Supplier<Pools> opening;
    private volatile @Nullable Pools opened;
    private final Map<PGConnection, String> settings = Collections.synchronizedMap(new WeakHashMap<>());

    /// @param opening opens the pools when the first connection is asked for
    ScopedDataSource(Supplier<Pools> opening) {
        this.opening = opening;
    }

    private Pools ready() {
        var pools = opened;
        return pools == null ? open() : pools;
    }

    private synchronized Pools open() {
        var pools = opened;
        if (pools == null) opened = pools = opening.get();
        return pools;
    }

    @Override
    public Connection getConnection() throws SQLException {
        String setting = MunicipalityScope.setting();
        Connection connection = (setting.isEmpty() ? ready().outside() : ready().within()).getConnection();
        try {
            scope(connection, setting);
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    @Override
    public Connection getConnection(String role, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The program has one role, but another was asked for: " + role);
    }

    @Override
    public List<Pool> pools() {
        var pools = opened;
        return pools == null
                ? List.of()
                : Stream.of(pools.outside(), pools.within())
                        .map(ScopedDataSource::load)
                        .toList();
    }

    private static Pool load(HikariDataSource pool) {
        var now = pool.getHikariPoolMXBean();
        return new Pool(
                pool.getPoolName(),
                now.getActiveConnections(),
                now.getIdleConnections(),
                now.getThreadsAwaitingConnection(),
                pool.getMaximumPoolSize());
    }

    @Override
    public synchronized void close() {
        var pools = opened;
        if (pools == null) return;
        pools.within().close();
        pools.outside().close();
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
