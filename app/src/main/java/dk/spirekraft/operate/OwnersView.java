package dk.spirekraft.operate;

import dk.spirekraft.database.DatabaseAddress;
import dk.spirekraft.database.DatabaseSetup;
import dk.spirekraft.database.SetupFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The database as the owner of its tables sees it, who passes by row-level security: one connection, one transaction,
/// which is taken back unless it is committed.
final class OwnersView implements AutoCloseable {

    private static final String USERS =
            "n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', '%s')".formatted(DatabaseSetup.HISTORY);

    private final Connection connection;
    private final JdbcClient db;

    private OwnersView(Connection connection) {
        this.connection = connection;
        this.db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /// @throws SetupFault if the database can't be reached
    static OwnersView open(DatabaseAddress address) {
        try {
            Connection connection = DriverManager.getConnection(
                    address.url(), address.owner().role(), address.owner().password());
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var view = new OwnersView(connection);
            // The same rows read the same everywhere, whatever the server is set to.
            for (String setting : List.of(
                    "timezone = 'UTC'", "datestyle = 'ISO, YMD'", "intervalstyle = 'postgres'", "bytea_output = 'hex'"))
                view.db.sql("set local " + setting).update();
            return view;
        } catch (SQLException failed) {
            throw new SetupFault(
                    "The database at %s could not be reached as %s.".formatted(address.name(), address.owner()),
                    failed);
        }
    }

    /// Every table that a backup holds, so that each comes after those that it points at.
    List<Table> tables() {
        List<Table> left = new ArrayList<>(db.sql("""
                select n.nspname || '.' || c.relname as name,
                       array(select a.attname::text from pg_attribute a
                              where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                              order by a.attnum) as columns
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and not c.relispartition and %s order by 1
                """.formatted(USERS))
                .query((row, number) -> new Table(row.getString("name"), Arrays.asList((String[])
                        row.getArray("columns").getArray())))
                .list());
        left.removeIf(table -> LeftOut.TABLES.contains(table.name()));
        return TableOrder.of(left, pointers());
    }

    private List<TableOrder.Pointer> pointers() {
        return db.sql("""
                select conrelid::regclass::text as from, confrelid::regclass::text as to
                  from pg_constraint where contype = 'f' and conrelid <> confrelid and conparentid = 0
                """).query(TableOrder.Pointer.class).list();
    }

    /// Waves with a place where sheets wait.
    List<UUID> openWaves() {
        return db.sql("select wave from measure.open_waves()").query(UUID.class).list();
    }

    /// True if the program has been started on this database.
    boolean isLaidOut() {
        return db.sql("select to_regclass('people.municipality') is not null")
                .query(Boolean.class)
                .single();
    }

    /// Jobs whose last try failed, by name.
    List<String> failingJobs() {
        return db.sql("select task_name from jobs.scheduled_task where consecutive_failures > 0 order by 1")
                .query(String.class)
                .list();
    }

    /// True if no municipality was ever put in.
    boolean isEmpty() {
        return db.sql("select not exists (select from people.municipality)")
                .query(Boolean.class)
                .single();
    }

    void copyOut(Table table, OutputStream to) {
        copy(table, table.copyOut(), to);
    }

    /// Copies for a file that leaves, and lets go of the table at once: a wave that opens or closes meanwhile takes the
    /// place where sheets wait for itself, and whoever answers would wait behind it.
    void copyAway(Table table, OutputStream to) {
        try {
            Savepoint before = connection.setSavepoint();
            copy(table, table.copyAway(), to);
            connection.rollback(before);
        } catch (SQLException failed) {
            throw new IllegalStateException(table.name() + " could not be let go", failed);
        }
    }

    private void copy(Table table, String rows, OutputStream to) {
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(rows, to);
        } catch (SQLException failed) {
            throw new IllegalStateException(table.name() + " could not be copied", failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    long copyIn(Table table, InputStream rows) {
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn(), rows);
        } catch (SQLException failed) {
            throw new IllegalStateException(table.name() + " could not be put back", failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Empties these tables of what migrations put there, makes a waiting place for each open wave, and holds back what
    /// tables do by themselves when a row comes.
    void prepare(List<Table> tables, List<UUID> openWaves) {
        tables.forEach(table -> db.sql("alter table %s disable trigger user".formatted(table.sql()))
                .update());
        tables.reversed()
                .forEach(
                        table -> db.sql("delete from %s".formatted(table.sql())).update());
        openWaves.forEach(wave -> db.sql("select measure.open_staging(?)")
                .param(wave)
                .query((row, number) -> true)
                .list());
    }

    /// Lets tables do by themselves again what they do, and lets numbers go on after the highest.
    void settle(List<Table> tables) {
        tables.forEach(table -> db.sql("alter table %s enable trigger user".formatted(table.sql()))
                .update());
        db.sql("""
                select format('select setval(pg_get_serial_sequence(%%L, %%L), coalesce(max(%%I), 1), max(%%I) is not null)
                               from %%I.%%I', format('%%I.%%I', n.nspname, c.relname), a.attname, a.attname, a.attname,
                              n.nspname, c.relname)
                  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                 where a.attidentity <> '' and c.relkind = 'r' and %s
                """.formatted(USERS))
                .query(String.class)
                .list()
                .forEach(count -> db.sql(count).query(Long.class).single());
    }

    /// Writes into the audit log of every municipality what the operator did to them all.
    void record(String action, Instant at) {
        db.sql("""
                insert into people.audit_entry (municipality, at, actor, action, object)
                select id, ?, null, ?, '' from people.municipality
                """).params(at.atOffset(ZoneOffset.UTC), action).update();
    }

    /// An open wave as the operator must know of it, and nothing of who or how many answered.
    ///
    /// @param name the school's address and the wave's number
    record OpenWave(UUID id, String name, boolean invites, byte[] fingerprint) {}

    List<OpenWave> standing() {
        return db.sql("""
                select o.wave as id, s.slug || '/' || w.number as name, w.invites, coalesce(o.fingerprint, '') as fingerprint
                  from measure.open_waves() o
                  join measure.wave w on w.id = o.wave join people.school s on s.id = w.school order by 2
                """).query(OpenWave.class).list();
    }

    void commit() {
        try {
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException("It could not be put on disk", failed);
        }
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException gone) {
            throw new IllegalStateException("The connection broke", gone);
        }
    }
}
