package dk.spirekraft.share.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.learn.method.Diamond;
import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.people.School;
import dk.spirekraft.questionnaire.Scale.Relation;
import dk.spirekraft.share.catalogue.CaseMarks.NamedMethod;
import dk.spirekraft.share.story.WrittenCase;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.OpenApi;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Statements;
import dk.spirekraft.story.Tales;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What anybody reads without signing in.
@RunningProgram
class CatalogueTest {

    private static final String ESBJERG = "/opgaver/2012-social-kapital-i-to-folkeskoler-i-esbjerg";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Cast cast;

    @Autowired
    Tales tales;

    @Autowired
    Catalogue catalogue;

    Phone reader;

    @BeforeEach
    void somebodyReadsWithoutSigningIn() {
        reader = cast.phone();
    }

    private static CaseMarks marks(String method, Decision.Outcome outcome, SchoolSize size) {
        return new CaseMarks(
                List.of("fastholdelse-og-inklusion"),
                List.of(Relation.LINKING_NEAR),
                List.of(Diamond.FAIRNESS),
                Optional.of(Phase.BUILD),
                Optional.of(new NamedMethod(method, "Metoden " + method, false)),
                SchoolKind.SPECIAL,
                size,
                outcome);
    }

    private WrittenCase told(School school, String title, CaseMarks marks) {
        return tales.released(school, tales.draft(school, title, draft -> Tales.marks(draft, marks)));
    }

    private static String unique() {
        return UUID.randomUUID().toString().replaceAll("[-\\d]", "") + "kvist";
    }

    @Nested
    class Projects {

        @Test
        void theOneThatTheProgramComesFromIsThereInBothLanguages() {
            assertThat(reader.get("/opgaver").body())
                    .contains("Social kapital i to folkeskoler i Esbjerg", "2012–2014");
            var page = reader.get(ESBJERG);
            assertThat(page.body()).contains("Konsulenthuset Kubix", "Tre workshops", "BAR U&amp;F");
            assertThat(reader.get("/en" + ESBJERG).body())
                    .contains("Social capital in two public schools", "lang=\"en\"");
            assertThat(reader.get("/opgaver/temaer").body()).contains("Forankre");
            assertThat(reader.get("/opgaver/temaer/forankre").body()).contains("Esbjerg");
        }

        @Test
        void itIsFoundByWordsToo() {
            assertThat(reader.get("/erfaringer?q=branchearbejdsmiljøråd").body())
                    .contains(ESBJERG);
        }
    }

    @Nested
    class Finding {

        @Test
        void aWordInAnyFormAndAtTheBeginningOfALongerOneIsFoundAndMarked() {
            School havgard = cast.school("Havgård Skole", 62);
            String word = unique();
            tales.released(
                    havgard,
                    tales.draft(
                            havgard,
                            "Kaffe " + word,
                            draft -> Tales.texts(
                                    draft,
                                    new CaseTexts(
                                            "",
                                            "Vi holdt møder om " + word + "er.",
                                            "Der kom mere ro.",
                                            "Overleveringen glippede.",
                                            "",
                                            ""))));
            assertThat(reader.get("/erfaringer?q=" + word + "+mødet").body())
                    .contains("<mark>" + word + "er</mark>", "<mark>møder</mark>");
            assertThat(reader.get("/erfaringer?q=" + word + "+overlevering").body())
                    .contains("1 erfaring");
            assertThat(reader.get("/erfaringer?q=" + word + "+girafferne").body())
                    .contains("Ingen erfaringer");
            assertThat(reader.get("/erfaringer?q=og").status()).isEqualTo(200);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "%27%3A%2A",
                    "%28%26%7C%21%29",
                    "%22ikke+lukket",
                    "a%5C%27b",
                    "%E2%9F%A6x",
                    "o%27brien%27s",
                    "-"
                })
        void whateverIsTypedIsOnlyWords(String typed) {
            assertThat(reader.get("/erfaringer?q=" + typed).status()).isEqualTo(200);
            assertThat(reader.get("/api/v1/erfaringer?q=" + typed).status()).isEqualTo(200);
        }

        @Test
        void everyFilterNarrowsTheList() {
            School havgard = cast.school("Havgård Skole", 62);
            String word = unique();
            told(havgard, "Kaffe " + word, marks("m-" + word, Decision.Outcome.STOP, SchoolSize.SMALL));
            String all = "/erfaringer?q=" + word;
            for (String fits : List.of(
                    "tema=retfaerdighed",
                    "tema=fastholdelse-og-inklusion",
                    "relation=LINKING_NEAR",
                    "fase=BUILD",
                    "metode=m-" + word,
                    "skoletype=SPECIAL",
                    "stoerrelse=SMALL",
                    "udfald=STOP"))
                assertThat(reader.get(all + "&" + fits).body()).as(fits).contains("1 erfaring<");
            for (String not : List.of(
                    "tema=tillid",
                    "relation=BONDING",
                    "fase=ANCHOR",
                    "metode=andet",
                    "skoletype=OTHER",
                    "stoerrelse=LARGE",
                    "udfald=KEEP"))
                assertThat(reader.get(all + "&" + not).body()).as(not).contains("Ingen erfaringer");
            assertThat(reader.get(all + "&tema=findes-ikke&side=minus").body()).contains("1 erfaring<");
        }

        @Test
        void noFigureOrOrderCanBeAskedForThatWouldRankSchools() {
            String plain = reader.get("/api/v1/erfaringer").body();
            for (String asked : List.of("sort=mean", "order=tal", "orden=gennemsnit", "sortering=skole"))
                assertThat(reader.get("/api/v1/erfaringer?" + asked).body()).isEqualTo(plain);
        }
    }

    @Nested
    class Methods {

        @Test
        void aMethodIsCountedFromThreeSchoolsOnAndSoIsWhoKeptIt() {
            String method = "m-" + unique();
            UUID municipality = cast.municipality();
            for (int i = 1; i <= 2; i++)
                told(
                        cast.school(municipality, "Skole " + i, 40),
                        "Kaffe " + i,
                        marks(method, Decision.Outcome.KEEP, SchoolSize.MEDIUM));
            assertThat(catalogue.use(method)).isEmpty();
            told(
                    cast.school(municipality, "Skole 1 igen", 40),
                    "Kaffe 3",
                    marks(method, Decision.Outcome.STOP, SchoolSize.MEDIUM));
            assertThat(catalogue.use(method)).contains(new Catalogue.Use(3, 2));
            assertThat(reader.get("/erfaringer?metode=" + method).body())
                    .contains("Prøvet af 3 skoler, beholdt af færre end tre.");
            told(
                    cast.school(municipality, "Skole 4", 40),
                    "Kaffe 4",
                    marks(method, Decision.Outcome.KEEP, SchoolSize.MEDIUM));
            assertThat(reader.get("/erfaringer?metode=" + method).body()).contains("Prøvet af 4 skoler, beholdt af 3.");
        }

        @Test
        void oneSchoolThatTellsOfAMethodThreeTimesIsOneSchool() {
            String method = "m-" + unique();
            School havgard = cast.school("Havgård Skole", 62);
            for (int i = 1; i <= 3; i++)
                told(havgard, "Kaffe " + i, marks(method, Decision.Outcome.KEEP, SchoolSize.LARGE));
            assertThat(catalogue.use(method)).isEmpty();
        }
    }

    @Test
    void schoolsLikeThisOneAreOfItsSizeAndShareAThemeWhateverTheirFiguresAre() {
        String word = unique();
        UUID municipality = cast.municipality();
        told(cast.school(municipality, "A", 40), "Lille " + word, marks(word, Decision.Outcome.KEEP, SchoolSize.SMALL));
        told(
                cast.school(municipality, "B", 40),
                "Mellem " + word,
                marks(word, Decision.Outcome.STOP, SchoolSize.MEDIUM));
        WrittenCase one = told(
                cast.school(municipality, "C", 40),
                "Også lille " + word,
                marks(word, Decision.Outcome.STOP, SchoolSize.SMALL));
        var alike = catalogue.alike(catalogue.find(one.slug().orElseThrow()).orElseThrow(), 1000);
        assertThat(alike)
                .extracting(Catalogue.Row::title)
                .contains("Lille " + word)
                .doesNotContain("Mellem " + word);
        assertThat(alike).allMatch(row -> row.size() == SchoolSize.SMALL);
    }

    @Nested
    class ForOtherPrograms {

        private JsonNode description() {
            return JSON.readTree(reader.get("/api/v1/openapi.json").body());
        }

        private void expectDescribed(String path) {
            var answer = reader.get("/api/v1" + path);
            assertThat(answer.status()).isEqualTo(200);
            new OpenApi(reader.get("/api/v1/openapi.json").body())
                    .expectDescribed("GET", path.replaceAll("\\?.*", ""), answer.response());
        }

        @Test
        void everyAnswerIsAsItIsDescribed() {
            School havgard = cast.school("Havgård Skole", 62);
            String word = unique();
            var one = told(havgard, "Kaffe " + word, marks(word, Decision.Outcome.ADJUST, SchoolSize.LARGE));
            expectDescribed("/erfaringer");
            expectDescribed("/erfaringer?q=" + word);
            expectDescribed("/erfaringer/" + one.slug().orElseThrow());
            expectDescribed("/opgaver");
            expectDescribed("/temaer");
        }

        @Test
        void theDescriptionRefusesWhatIsNotThere() {
            JsonNode line = description().at("/components/schemas/CaseStory");
            assertThat(line.at("/additionalProperties").asBoolean(true)).isFalse();
            assertThat(line.at("/properties/texts/required").toString()).contains("failed");
        }

        @Test
        void theFeedAndTheMapAreSoundXml() throws Exception {
            School havgard = cast.school("Havgård Skole", 62);
            tales.released(havgard, tales.draft(havgard, "Kaffe & te <om fredagen>"));
            var xml = DocumentBuilderFactory.newDefaultInstance();
            xml.setNamespaceAware(true);
            for (String path : List.of("/erfaringer.atom", "/sitemap.xml")) {
                String body = reader.get(path).body();
                var root = xml.newDocumentBuilder()
                        .parse(new InputSource(new StringReader(body)))
                        .getDocumentElement();
                assertThat(root.getElementsByTagName("*").getLength()).isGreaterThan(5);
            }
            var feed = xml.newDocumentBuilder()
                    .parse(new InputSource(
                            new StringReader(reader.get("/erfaringer.atom").body())));
            for (String name : List.of("id", "title", "updated", "author"))
                assertThat(feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name)
                                .getLength())
                        .as(name)
                        .isPositive();
        }

        @Test
        void whatAPageIsAboutIsToldToMachinesAndCanEndNoElement() {
            School havgard = cast.school("Havgård Skole", 62);
            var one = tales.released(havgard, tales.draft(havgard, "Kaffe </script><b>fed"));
            String page = reader.get("/erfaringer/" + one.slug().orElseThrow()).body();
            var data = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>")
                    .matcher(page);
            assertThat(data.find()).isTrue();
            JsonNode told = JSON.readTree(data.group(1));
            assertThat(told.at("/@type").asString()).isEqualTo("Article");
            assertThat(told.at("/headline").asString()).isEqualTo("Kaffe </script><b>fed");
            assertThat(page)
                    .contains("property=\"og:image\"", "rel=\"canonical\"")
                    .doesNotContain("noindex");
            assertThat(reader.ask("/erfaringer/deling.png").headers().firstValue("Content-Type"))
                    .contains("image/png");
        }
    }

    @Test
    void storiesOfTheSameNameAreToldApartByANumberInTheirAddress() {
        School havgard = cast.school("Havgård Skole", 62);
        String word = unique();
        List<String> addresses = Stream.generate(
                        () -> told(havgard, "Kaffe " + word, marks(word, Decision.Outcome.KEEP, SchoolSize.LARGE)))
                .limit(3)
                .map(story -> story.slug().orElseThrow().replaceFirst(".*" + word, ""))
                .toList();
        assertThat(addresses).containsExactly("", "-2", "-3");
    }

    @Nested
    class DrawnForTheFirstTime {

        private final AtomicInteger never = new AtomicInteger();

        /// Asked for in another way each time, no page was kept before.
        private int asked(String address) {
            reader.get(address + never.incrementAndGet());
            return Statements.sentBy(() -> reader.get(address + never.incrementAndGet()));
        }

        @Test
        void aStoryAndASearchAskTheDatabaseOnce() {
            School havgard = cast.school("Havgård Skole", 62);
            String word = unique();
            var one = told(havgard, "Kaffe " + word, marks(word, Decision.Outcome.KEEP, SchoolSize.LARGE));
            assertThat(asked("/erfaringer/" + one.slug().orElseThrow() + "?x=")).isEqualTo(1);
            assertThat(asked("/erfaringer?q=" + word + "&x=")).isEqualTo(1);
            assertThat(reader.get("/erfaringer?q=" + word).body()).contains("1 erfaring<");
        }
    }

    @Nested
    class KeptOnTheWay {

        @Test
        void aPageIsTheSameForEverybodySetsNoCookieAndSaysHowLongItMayBeKept() {
            var answer = reader.ask("/erfaringer");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=60, public");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            var again = reader.ask("/erfaringer", "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(reader.ask("/erfaringer").body()).isEqualTo(answer.body());
        }

        @Test
        void whoeverTakesGzipFirstSpoilsItForNobodyElse() {
            String address = "/erfaringer?q=" + unique();
            reader.ask(address, "Accept-Encoding", "gzip");
            var plain = reader.ask(address);
            assertThat(plain.body()).contains("<h1>");
            assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        }

        @Test
        void whatIsKeptIsSentPackedToThoseWhoTakeItSo() {
            for (int time = 0; time < 2; time++) {
                var packed = reader.ask("/erfaringer.atom", "Accept-Encoding", "gzip");
                assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
                assertThat(packed.headers().allValues("Vary")).contains("Accept-Encoding");
            }
            assertThat(reader.ask("/erfaringer.atom").body()).contains("<feed");
        }

        @Test
        void aLanguageIsChosenByTheAddress() {
            assertThat(reader.get("/erfaringer").body()).contains("lang=\"da\"", "href=\"/en/erfaringer\"");
            assertThat(reader.get("/en/erfaringer").body()).contains("<html lang=\"en\">", "Case stories");
        }

        @Test
        void whatIsNotThereIsKeptNowhere() {
            var nothing = reader.ask("/erfaringer/2026-findes-ikke");
            assertThat(nothing.statusCode()).isEqualTo(404);
            assertThat(nothing.headers().firstValue("Cache-Control")).contains("no-store");
        }
    }
}
