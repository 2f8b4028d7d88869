package dk.spirekraft.operator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Whoever runs the server, and reads all of it as superuser: tables with their hidden columns and order, the
/// write-ahead log record by record, and every file.
final class Operator implements AutoCloseable {

    private static final int ITEMS = 15;
    private static final Pattern SHEET_IN_TEXT =
            Pattern.compile("\\b[1-5](, ?[1-5]){14}\\b|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path folder;
    private final SingleConnectionDataSource connection;
    private final JdbcClient db;
    private final String since;

    /// @param url of the embedded server, whose password lies in its folder
    Operator(Path folder, String url) throws IOException {
        this.folder = folder;
        String password = Files.readString(folder.resolve("postgres.password")).strip();
        this.connection = new SingleConnectionDataSource(url, "postgres", password, true);
        this.db = JdbcClient.create(connection);
        run("create extension if not exists pg_walinspect");
        run("alter system set wal_keep_size = '8GB'");
        run("select pg_reload_conf()");
        this.since = text("select pg_current_wal_insert_lsn()::text").getFirst();
    }

    private void run(String statement) {
        new JdbcTemplate(connection).execute(statement);
    }

    private List<String> text(String query) {
        return db.sql(query).query(String.class).list();
    }

    /// The rows that wait in an open wave, in the order in which they came.
    List<String> waiting(UUID wave) {
        return text("select t::text from measure.staged_%s t order by ctid"
                .formatted(wave.toString().replace("-", "")));
    }

    /// A sheet of a closed wave.
    ///
    /// @param ctid where it lies in its table
    record Sheet(String id, String atom, String answers, long xmin, long ctid) {}

    List<Sheet> sheets() {
        return db.sql("""
                select id::text as id, wave::text as atom,
                       array_to_string(answers, ',') as answers, xmin::text::bigint as xmin,
                       row_number() over (order by ctid) as ctid
                  from measure.sheet order by ctid
                """).query(Sheet.class).list();
    }

    /// Where in the log each sheet was first written in the open: what its answers are, and the place. The log says of
    /// each transaction when it was committed, and its places are in that order.
    Map<String, Long> inTheLog() {
        Map<String, Long> first = new HashMap<>();
        var reader = new JdbcTemplate(connection);
        reader.setFetchSize(500);
        run("begin");
        reader.query(
                """
                select start_lsn - '0/0'::pg_lsn, coalesce(block_data, ''), coalesce(block_fpi_data, '')
                  from pg_get_wal_block_info(?::pg_lsn, pg_current_wal_flush_lsn()) order by start_lsn
                """,
                row -> {
                    long place = row.getLong(1);
                    inTheOpen(row.getBytes(2), (answers, at) -> first.putIfAbsent(answers, place));
                    inTheOpen(row.getBytes(3), (answers, at) -> first.putIfAbsent(answers, place));
                },
                since);
        run("commit");
        return first;
    }

    /// Where each sheet stands in the open in the files that the server keeps, other than its log, in the order of
    /// their names.
    Map<String, Long> inTheFiles() throws IOException {
        run("checkpoint");
        Map<String, Long> first = new HashMap<>();
        long place = 0;
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            long start = place;
            inTheOpen(bytes, (answers, at) -> first.putIfAbsent(answers, start + at));
            place += bytes.length;
        }
        return first;
    }

    /// Every file under the program's folder but the binaries and the log.
    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("postgres-binaries"))
                    .filter(file -> !file.toString().contains("pg_wal"))
                    .sorted()
                    .toList();
        }
    }

    /// The files in the folder that these bytes stand in, as they are or as text, those of the log included.
    List<Path> keep(byte[] wanted) throws IOException {
        run("checkpoint");
        byte[] text = HexFormat.of().formatHex(wanted).getBytes(StandardCharsets.US_ASCII);
        List<Path> all = new ArrayList<>(files());
        try (var log = Files.list(folder.resolve("postgres/pg_wal"))) {
            log.filter(Files::isRegularFile).forEach(all::add);
        }
        List<Path> found = new ArrayList<>();
        for (Path file : all) {
            byte[] bytes = Files.readAllBytes(file);
            if (contains(bytes, wanted) || contains(bytes, text)) found.add(file);
        }
        return found;
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++)
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length))
                return true;
        return false;
    }

    /// Finds what may be a sheet's answers: as many small numbers of two bytes as there are items.
    private static void inTheOpen(byte[] bytes, ObjLongConsumer<String> found) {
        int last = bytes.length - 2 * ITEMS;
        for (int i = 0; i <= last; i++) if (isSheet(bytes, i)) found.accept(answers(bytes, i), i);
    }

    private static boolean isSheet(byte[] bytes, int from) {
        for (int i = 0; i < ITEMS; i++) {
            int value = bytes[from + 2 * i];
            if (value < 1 || value > 5 || bytes[from + 2 * i + 1] != 0) return false;
        }
        return true;
    }

    private static String answers(byte[] bytes, int from) {
        var answers = new StringBuilder();
        for (int i = 0; i < ITEMS; i++) answers.append(i == 0 ? "" : ",").append(bytes[from + 2 * i]);
        return answers.toString();
    }

    /// Where sheets first stand in a text, by their answers and by their ids.
    static Map<String, Long> inText(String text) {
        Map<String, Long> first = new HashMap<>();
        var found = SHEET_IN_TEXT.matcher(text);
        while (found.find()) first.putIfAbsent(found.group().replace(" ", ""), (long) found.start());
        return first;
    }

    /// The rows of all other tables of the program, as text.
    String otherRows() {
        return text("""
                select format('%I.%I', table_schema, table_name) from information_schema.tables
                 where table_schema in ('people', 'measure', 'understand') and table_type = 'BASE TABLE'
                   and table_name not in ('sheet', 'staged_sheet') order by 1
                """).stream()
                .flatMap(table -> text("select t::text from %s t order by ctid".formatted(table)).stream())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        run("alter system reset wal_keep_size");
        connection.destroy();
    }
}
