package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// No time finer than the wave, and nothing that leads from a sheet to a person, is stored, sent or logged.
@RunningProgram
@ExtendWith(OutputCaptureExtension.class)
class NoTimeTest {

    private static final List<String> TIMES = List.of("timestamp", "date", "time", "interval");

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    StoryClock clock;

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient db;

    School havgard;
    Wave wave;

    @BeforeEach
    void havgardOpensAWave() {
        havgard = cast.school("Havgård Skole", 62);
        wave = cast.openWave(havgard);
    }

    private record Column(String table, String name, String type) {}

    private List<Column> columns() {
        return db.sql("""
                        select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
                          from pg_attribute a join pg_class c on c.oid = a.attrelid
                          join pg_namespace n on n.oid = c.relnamespace
                         where n.nspname = 'measure' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
                        """).query(Column.class).list();
    }

    @Test
    void timesStandOnlyInTablesThatKnowNoSheet() {
        var timed = columns().stream()
                .filter(column -> TIMES.stream().anyMatch(column.type()::startsWith))
                .map(Column::table)
                .distinct();
        assertThat(timed)
                .containsExactlyInAnyOrder(
                        "wave", "opening", "extension", "closure", "daily_count", "reminder", "quiet_period");
    }

    @Test
    void aSheetIsAnIdAndAnswersAndACodeIsADigest() {
        assertThat(columns().stream()
                        .filter(column -> column.table().equals("sheet"))
                        .map(Column::name))
                .containsExactlyInAnyOrder("id", "wave", "municipality", "answers");
        assertThat(columns().stream()
                        .filter(column -> column.table().equals("sheet")
                                || column.table().startsWith("staged_")
                                || column.table().equals("access_code"))
                        .map(Column::type))
                .containsOnly("uuid", "integer", "smallint[]", "bytea");
        assertThat(columns().stream().filter(column -> column.name().matches(".*(serial|seq|number).*")))
                .extracting(Column::table)
                .containsOnly("wave");
    }

    @Test
    void noSequenceNumbersWhatIsAnswered() {
        assertThat(db.sql("select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where n.nspname = 'measure' and c.relkind = 'S'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void answeringAtAnotherTimeLeavesTheSameDump() {
        String before = dump();
        colleagues.answer(cast.slips(havgard, wave, 1).getFirst(), item -> 3);
        clock.pass(Duration.ofHours(9));
        colleagues.answer(cast.slips(havgard, wave, 1).getFirst(), item -> 3);
        assertThat(dump()).isEqualTo(before.replace("slips_printed 0", "slips_printed 2"));
    }

    /// Everything of the wave that the program may read while it is open.
    private String dump() {
        return cast.in(havgard, () -> {
            List<String> lines = new ArrayList<>();
            for (String table : List.of("wave", "opening", "opening_unit", "extension", "access_code", "daily_count"))
                lines.add(db.sql("select coalesce(string_agg(t::text, ' '), '') from measure.%s t where %s = ?"
                                .formatted(table, table.equals("wave") ? "id" : "wave"))
                        .param(wave.id())
                        .query(String.class)
                        .single());
            lines.add("slips_printed "
                    + db.sql("select coalesce(sum(printed), 0) from measure.slips_printed where wave = ?")
                            .param(wave.id())
                            .query(Long.class)
                            .single());
            return String.join("\n", lines);
        });
    }

    @Test
    void auditAndEventsKnowNothingOfAnswering() {
        long before = entries();
        colleagues.answer(havgard, wave, 5, 1);
        assertThat(entries()).isEqualTo(before);
        assertThat(db.sql("select count(*) from pg_class where relname like 'event_publication%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long entries() {
        return cast.in(
                havgard,
                () -> db.sql("select count(*) from people.audit_entry")
                        .query(Long.class)
                        .single());
    }

    @Test
    void answeringIsNotLogged(CapturedOutput output) {
        var code = cast.slips(havgard, wave, 1).getFirst();
        var phone = cast.phone();
        int before = output.getAll().length();
        phone.get("/s/" + code.symbols());
        for (int item = 1; item <= Colleagues.ITEMS; item++) phone.post("/svar/" + item, Map.of("svar", "4"));
        phone.post("/svar/send", Map.of());
        phone.get("/s/" + code.symbols());
        phone.post("/svar/kode", Map.of("kode", "forkert"));
        assertThat(output.getAll().substring(before).toLowerCase(Locale.ROOT))
                .doesNotContain(code.symbols().toLowerCase(Locale.ROOT), "/svar", "/s/", "127.0.0.1");
    }

    @Test
    void noAccessLogIsWritten() {
        assertThat(environment.getProperty("server.tomcat.accesslog.enabled", "false"))
                .isEqualTo("false");
    }
}
