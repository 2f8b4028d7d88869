package dk.spirekraft.learn.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Diaries;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Tries;
import dk.spirekraft.web.Aes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever holds a copy of all tables reads no journal, and finds no key in them that opens one.
@RunningProgram
class NothingForTheOperatorTest {

    private static final String WORDS = "Kirsebærgrøden stod urørt";

    @Autowired
    Cast cast;

    @Autowired
    Diaries diaries;

    @Autowired
    Tries tries;

    @Autowired
    JdbcClient db;

    School havgard;
    UUID teacher;
    String code;
    String pass;

    @BeforeEach
    void aTeacherHasWritten() {
        havgard = cast.school("Havgård Skole", 62);
        String email = cast.person(Role.MEMBER, havgard);
        teacher = tries.who(havgard, email);
        Phone phone = cast.signedIn(email);
        code = diaries.begin(phone);
        phone.post("/dagbog/blade", Map.of("tekst", WORDS));
        phone.post("/dagbog/evner/foer", Map.of("METHOD", "HELPING_OTHERS"));
        pass = phone.cookie("dagbog").getValue();
    }

    private record Column(String table, String name) {}

    /// The columns of this type that the program may read.
    private List<Column> columns(String condition) {
        return db.sql("""
            select n.nspname || '.' || c.relname as table, a.attname as name
              from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
               and n.nspname in ('people', 'measure', 'understand', 'learn') and has_table_privilege(c.oid, 'select')
               and %s
            """.formatted(condition)).query(Column.class).list();
    }

    private String dump() {
        return cast.in(havgard, () -> {
            StringBuilder dump = new StringBuilder();
            columns("a.attnum = 1")
                    .forEach(column -> dump.append(db.sql("select coalesce(string_agg(t::text, E'\\n'), '') from %s t"
                                    .formatted(column.table()))
                            .query(String.class)
                            .single()));
            return dump.toString();
        });
    }

    private List<byte[]> bytes() {
        return cast.in(havgard, () -> {
            List<byte[]> all = new ArrayList<>();
            columns("a.atttypid = 'bytea'::regtype")
                    .forEach(column -> all.addAll(db.sql("select %s from %s where %s is not null"
                                    .formatted(column.name(), column.table(), column.name()))
                            .query(byte[].class)
                            .list()));
            return all;
        });
    }

    private record Sealed(UUID id, byte[] content) {}

    private List<Sealed> pages() {
        return cast.in(
                havgard,
                () -> db.sql("select id, sealed as content from learn.journal_page where person = ?")
                        .param(teacher)
                        .query((row, number) -> new Sealed(row.getObject("id", UUID.class), row.getBytes("content")))
                        .list());
    }

    private static Optional<byte[]> opened(byte[] key, UUID owner, Sealed page) {
        return new JournalKey(owner, key).open(page.id(), page.content());
    }

    @Test
    void noTableHoldsAWordOfItOrItsCode() {
        String dump = dump();
        assertThat(dump).contains(teacher.toString());
        for (String said : List.of(WORDS, "HELPING_OTHERS", code, code.replace(" ", "")))
            assertThat(dump)
                    .doesNotContain(said)
                    .doesNotContain(HexFormat.of().formatHex(said.getBytes(StandardCharsets.UTF_8)))
                    .doesNotContain(
                            Base64.getEncoder().withoutPadding().encodeToString(said.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void noBytesInAnyTableOpenAPage() {
        List<Sealed> pages = pages();
        assertThat(pages).hasSize(2);
        for (byte[] found : bytes())
            for (int at = 0; at + Aes.KEY <= Math.min(found.length, 4096); at++) {
                byte[] key = Arrays.copyOfRange(found, at, at + Aes.KEY);
                assertThat(opened(key, teacher, pages.getFirst())).isEmpty();
            }
    }

    @Test
    void onlyTogetherWithThePassInTheOwnersBrowserDoTheTablesOpenIt() {
        byte[] sealed = Base64.getUrlDecoder().decode(pass);
        byte[] key = bytes().stream()
                .filter(found -> found.length == Aes.KEY)
                .flatMap(found -> Aes.open(found, "pass".getBytes(StandardCharsets.US_ASCII), sealed).stream())
                .findFirst()
                .map(content -> Arrays.copyOfRange(content, content.length - Aes.KEY, content.length))
                .orElseThrow();
        assertThat(opened(key, teacher, pages().getFirst())).isPresent();
    }

    @Test
    void whoHasLookedAtWhatTheyCanDoStandsNowhere() {
        assertThat(columns("c.relname = 'assessment_mark'"))
                .extracting(Column::name)
                .containsExactlyInAnyOrder("programme", "moment", "mark", "municipality");
    }

    @Test
    void pagesAreAsLongAsOthersOfAboutTheirLength() {
        assertThat(pages()).extracting(page -> page.content().length).containsOnly(1024 + 12 + 16);
    }
}
