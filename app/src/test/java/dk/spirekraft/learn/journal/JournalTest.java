package dk.spirekraft.learn.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Diaries;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.story.Tries;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A journal that its owner alone reads, through the pages.
@RunningProgram
class JournalTest {

    private static final String WORDS = "Jeg turde ikke sige det højt i dag.";
    private static final String WRONG = "0000 0000 0000 0000 0000 0000";

    @Autowired
    Cast cast;

    @Autowired
    Diaries diaries;

    @Autowired
    Tries tries;

    @Autowired
    StoryClock clock;

    @Autowired
    JdbcClient db;

    School havgard;
    String address;
    Phone teacher;

    @BeforeEach
    void aTeacherHasSignedIn() {
        havgard = cast.school("Havgård Skole", 62);
        address = cast.person(Role.MEMBER, havgard);
        teacher = cast.signedIn(address);
    }

    private Phone.Page write(String text) {
        return teacher.post("/dagbog/blade", Map.of("tekst", text));
    }

    private long pages() {
        return cast.in(
                havgard,
                () -> db.sql("select count(*) from learn.journal_page where person = ?")
                        .param(tries.who(havgard, address))
                        .query(Long.class)
                        .single());
    }

    @Nested
    class WhenItIsOpen {

        String code;

        @BeforeEach
        void itWasBegun() {
            code = diaries.begin(teacher);
        }

        @Test
        void whatIsWrittenStandsThereAndCanBeChangedAndTakenAway() {
            assertThat(write(WORDS).body()).contains(WORDS);
            String page = link("/dagbog/blade/");
            assertThat(teacher.get(page).body()).contains(WORDS);
            teacher.post(
                    "/dagbog/blade", Map.of("id", page.substring("/dagbog/blade/".length()), "tekst", "Nu turde jeg"));
            assertThat(teacher.get("/dagbog").body()).contains("Nu turde jeg").doesNotContain(WORDS);
            teacher.post(page + "/sletning", Map.of());
            assertThat(teacher.get("/dagbog").body()).doesNotContain("Nu turde jeg");
            assertThat(pages()).isZero();
        }

        private String link(String beginning) {
            String body = teacher.get("/dagbog").body();
            int at = body.indexOf(beginning);
            return body.substring(at, body.indexOf('"', at));
        }

        @Test
        void aPageThatIsSentTwiceStandsThereOnce() {
            Map<String, String> form = Map.of("id", UUID.randomUUID().toString(), "tekst", WORDS);
            teacher.post("/dagbog/blade", form);
            teacher.post("/dagbog/blade", form);
            assertThat(pages()).isOne();
        }

        @Test
        void anEmptyPageAndOneThatIsTooLongAreRefusedAndNothingTypedIsLost() {
            assertThat(write(" ").body()).contains("Skriv noget, før du gemmer.");
            var refused = write("å".repeat(10_001));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("Her er plads til 10.000 tegn", "å".repeat(10_001));
        }

        @Test
        void afterHalfAnHourItAsksForTheCodeAndWhatWasWrittenMeanwhileIsKeptWithIt() {
            teacher.get("/dagbog/nyt");
            clock.pass(Duration.ofMinutes(31));
            var locked = write("Første linje\nAnden \"linje\"");
            assertThat(locked.status()).isEqualTo(422);
            assertThat(locked.body())
                    .contains("De 30 minutter er gået", "Det, du skrev, er her endnu", "Anden &#34;linje&#34;");
            assertThat(pages()).isZero();
            teacher.post("/dagbog/blade", Map.of("tekst", "Første linje\nAnden \"linje\"", "kode", code));
            assertThat(teacher.get("/dagbog").body()).contains("Første linje Anden");
        }

        @Test
        void aWrongCodeLosesNothingOfWhatWasWritten() {
            clock.pass(Duration.ofMinutes(31));
            teacher.get("/dagbog");
            var refused = teacher.post("/dagbog/blade", Map.of("tekst", WORDS, "kode", WRONG));
            assertThat(refused.body()).contains("Koden passer ikke", "value=\"" + WORDS + "\"");
        }

        @Test
        void itLocksAtOnceWhenItsOwnerSaysSo() {
            write(WORDS);
            assertThat(teacher.post("/dagbog/laasning", Map.of()).body())
                    .contains("Skriv koden fra dit papir")
                    .doesNotContain(WORDS);
        }

        @Test
        void theCodeOpensItHoweverItIsTypedAndLeadsOnToThePageThatWasAskedFor() {
            teacher.post("/dagbog/laasning", Map.of());
            assertThat(teacher.get("/dagbog/evner").body()).contains("name=\"til\" value=\"/dagbog/evner\"");
            var page = teacher.post(
                    "/dagbog/oplaasning",
                    Map.of(
                            "til",
                            "/dagbog/evner",
                            "kode",
                            " "
                                    + code.toLowerCase(Locale.ROOT)
                                            .replace(" ", "-")
                                            .replace('0', 'o')));
            assertThat(page.path()).isEqualTo("/dagbog/evner");
        }

        @Test
        void theCodeLeadsNowhereElse() {
            teacher.post("/dagbog/laasning", Map.of());
            assertThat(teacher.post("/dagbog/oplaasning", Map.of("til", "//andet.example/dagbog", "kode", code))
                            .path())
                    .isEqualTo("/dagbog");
        }

        @Test
        void aCodeThatCanBeNoneCountsAsNoTry() {
            teacher.post("/dagbog/laasning", Map.of());
            for (int i = 0; i < 7; i++)
                assertThat(open("kort").body()).contains("En kode har 24 tegn, og du har skrevet 4.");
            assertThat(open(code).path()).isEqualTo("/dagbog");
        }

        private Phone.Page open(String typed) {
            return teacher.post("/dagbog/oplaasning", Map.of("kode", typed));
        }

        @Test
        void fiveWrongCodesMakeAPauseInWhichNoCodeIsTaken() {
            write(WORDS);
            teacher.post("/dagbog/laasning", Map.of());
            assertThat(open(WRONG).body()).contains("Du kan prøve 4 gange til");
            for (int i = 0; i < 3; i++) open(WRONG);
            assertThat(open(WRONG).body()).contains("Vent et kvarter");
            assertThat(open(code).body()).contains("Prøv igen efter").doesNotContain(WORDS);
            clock.pass(Duration.ofMinutes(16));
            assertThat(open(code).body()).contains(WORDS);
        }

        @Test
        void anotherPersonAtTheSameBrowserIsNotLetIn() {
            write(WORDS);
            String pass = teacher.cookie("dagbog").getValue();
            Phone other = cast.signedIn(Role.AMR, havgard);
            diaries.begin(other);
            other.post("/dagbog/laasning", Map.of());
            assertThat(other.ask("/dagbog", "Cookie", "dagbog=" + pass).body())
                    .contains("Skriv koden fra dit papir")
                    .doesNotContain(WORDS);
        }

        @Test
        void thePassIsOutOfReachOfScriptsAndOtherPaths() {
            assertThat(teacher.cookie("dagbog").isHttpOnly()).isTrue();
            assertThat(teacher.cookie("dagbog").getPath()).isEqualTo("/dagbog");
            assertThat(teacher.get("/dagbog").response().headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        }

        @Test
        void itGoesAlongAsTextMarkdownAndJson() {
            write(WORDS);
            assertThat(teacher.get("/dagbog/eksport/dagbog.txt").body()).contains("Et blad\n\n" + WORDS);
            assertThat(teacher.get("/dagbog/eksport/dagbog.md").body())
                    .startsWith("## ")
                    .contains(WORDS);
            assertThat(teacher.get("/dagbog/eksport/dagbog.json").body()).contains("\"kind\" : \"entry\"", WORDS);
            assertThat(teacher.get("/dagbog/eksport/dagbog.exe").status()).isEqualTo(404);
        }

        @Test
        void whoeverLostTheCodeCanOnlyBeginAnew() {
            write(WORDS);
            teacher.post("/dagbog/laasning", Map.of());
            assertThat(teacher.post("/dagbog/mistet", Map.of()).body()).contains("Sæt hak");
            assertThat(pages()).isOne();
            assertThat(teacher.post("/dagbog/mistet", Map.of("sikker", "ja")).body())
                    .contains("Lav min kode");
            assertThat(pages()).isZero();
        }

        @Test
        void aPageThatWasPutInAnothersPlaceIsNotRead() {
            write("Blad ét");
            write("Blad to");
            UUID person = tries.who(havgard, address);
            cast.in(havgard, () -> db.sql("""
                update learn.journal_page p set sealed = (
                    select o.sealed from learn.journal_page o where o.person = p.person and o.id <> p.id)
                 where person = ?\
                """).param(person).update());
            assertThat(teacher.get("/dagbog").body())
                    .contains("2 blade er ændret af andre")
                    .doesNotContain("Blad ét", "Blad to");
        }
    }
}
