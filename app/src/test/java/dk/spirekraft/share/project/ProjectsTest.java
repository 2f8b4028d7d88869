package dk.spirekraft.share.project;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.web.Slug;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A secretariat tells of earlier projects, by hand and from files.
@RunningProgram
class ProjectsTest {

    private static final String ADDRESS = "/kommune/opgaver";

    @Autowired
    Cast cast;

    School havgard;
    Phone secretariat;
    String title;

    @BeforeEach
    void aSecretariatKeepsTheCatalogue() {
        havgard = cast.school("Havgård Skole", 62);
        secretariat = cast.signedIn(Role.SECRETARIAT, havgard);
        title = "Tillid x" + UUID.randomUUID().toString().replace("-", "");
        secretariat.get(ADDRESS);
    }

    private Map<String, String> form(String... more) {
        Map<String, String> form = new HashMap<>(Map.of(
                "title", title,
                "language", "da",
                "firstYear", "2017",
                "lastYear", "2019",
                "client", "Fjordby",
                "did", "Vi mødtes på tværs.",
                "themes", "tillid"));
        for (int i = 0; i < more.length; i += 2) form.put(more[i], more[i + 1]);
        return form;
    }

    private String slug() {
        return "2017-" + Slug.of(title);
    }

    @Test
    void whatIsEnteredByHandIsReadByEverybodyChangedAndRemoved() {
        secretariat.post(ADDRESS, form());
        Phone reader = cast.phone();
        assertThat(reader.get("/opgaver/" + slug()).body())
                .contains(title, "2017–2019", "Fjordby", "Vi mødtes på tværs.");
        assertThat(reader.get("/opgaver/temaer/tillid").body()).contains(slug());
        assertThat(reader.get("/erfaringer?q=" + title.split(" ")[1]).body()).contains("/opgaver/" + slug());
        var own = Pattern.compile("href=\"(/kommune/opgaver/[0-9a-f-]{36})\"")
                .matcher(secretariat.get(ADDRESS).body());
        assertThat(own.find()).isTrue();
        secretariat.get(own.group(1));
        secretariat.post(own.group(1), form("did", "Vi drak kaffe.", "edition", "1"));
        assertThat(reader.get("/opgaver/" + slug()).body())
                .contains("Vi drak kaffe.")
                .doesNotContain("Vi mødtes");
        assertThat(secretariat
                        .post(own.group(1), form("did", "For sent", "edition", "1"))
                        .body())
                .contains("En anden har rettet opgaven imens", "For sent");
        secretariat.post(own.group(1) + "/sletning", Map.of());
        assertThat(reader.get("/opgaver/" + slug()).status()).isEqualTo(404);
    }

    @Test
    void everyFaultStandsBesideItsFieldAndNothingTypedIsLost() {
        var refused = secretariat.post(
                ADDRESS,
                form(
                        "title",
                        "",
                        "firstYear",
                        "sytten",
                        "lastYear",
                        "1066",
                        "themes",
                        "hygge",
                        "did",
                        "Står her endnu"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Skriv en titel",
                        "Skriv et årstal fra 1990 til 2100.",
                        "Ukendte temaer: hygge",
                        "Står her endnu");
        assertThat(secretariat.post(ADDRESS, form("lastYear", "2016")).body())
                .contains("Det sidste år kan ikke ligge før det første.");
    }

    @Test
    void anotherMunicipalitysProjectIsNotThere() {
        secretariat.post(ADDRESS, form());
        var own = Pattern.compile("href=\"(/kommune/opgaver/[0-9a-f-]{36})\"")
                .matcher(secretariat.get(ADDRESS).body());
        assertThat(own.find()).isTrue();
        Phone other = cast.signedIn(Role.SECRETARIAT, cast.school("Skolen i nabokommunen", 40));
        assertThat(other.get(own.group(1)).status()).isEqualTo(404);
        assertThat(other.post(own.group(1) + "/sletning", Map.of()).status()).isEqualTo(404);
        assertThat(other.get(ADDRESS).body()).doesNotContain(title);
    }

    @Nested
    class FromAFile {

        private Phone.Page look(String file) {
            secretariat.get(ADDRESS + "/import");
            return secretariat.upload(ADDRESS + "/import", file.getBytes(StandardCharsets.UTF_8), Map.of());
        }

        private static String content(Phone.Page page) {
            var content = Pattern.compile("name=\"indhold\" value=\"([^\"]*)\"").matcher(page.body());
            assertThat(content.find()).isTrue();
            return content.group(1)
                    .replace("&#34;", "\"")
                    .replace("&#39;", "'")
                    .replace("&lt;", "<")
                    .replace("&amp;", "&");
        }

        @Test
        void aTableIsLookedAtFirstAndTakenAfter() {
            String csv = "title;firstYear;lastYear;themes;did\n" + title
                    + ";2017;2019;tillid brobyggende;\"Vi \"\"prøvede\"\", og\nlærte\"\n";
            var seen = look(csv);
            assertThat(seen.body()).contains("1 opgave kan lægges ind", "2017 " + title);
            assertThat(cast.phone().get("/opgaver/" + slug()).status()).isEqualTo(404);
            secretariat.post(ADDRESS + "/import/optagelse", Map.of("indhold", content(seen)));
            assertThat(cast.phone().get("/opgaver/" + slug()).body()).contains(title, "Brobyggende");
            assertThat(look(csv).body())
                    .contains("De er der allerede og springes over")
                    .doesNotContain("name=\"indhold\"");
        }

        @Test
        void faultsAreToldByLineAndNothingOfTheFileIsTaken() {
            var refused = look("title,firstYear,themes\n" + title + ",2017,tillid\n,2018,tillid\nKaffe,x,hygge\n");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body())
                    .contains(
                            "Linje 3, title: Skriv en titel",
                            "Linje 4, firstYear: Skriv et årstal",
                            "Linje 4, themes: Ukendte temaer: hygge")
                    .doesNotContain("name=\"indhold\"");
            secretariat.post(
                    ADDRESS + "/import/optagelse", Map.of("indhold", "title,firstYear\n" + title + ",2017\nKaffe,x\n"));
            assertThat(cast.phone().get("/opgaver/" + slug()).status()).isEqualTo(404);
        }

        @Test
        void unknownColumnsAreNamed() {
            assertThat(look("title,firstYear,farve\nKaffe,2017,blå\n").body()).contains("Ukendte kolonner: farve");
        }

        @Test
        void jsonIsTakenToo() {
            var seen = look("""
                    [
                      {"title": "%s", "firstYear": 2017, "themes": ["tillid"], "language": "en", "did": "We met."}
                    ]
                    """.formatted(title));
            assertThat(seen.body()).contains("1 opgave kan lægges ind");
            secretariat.post(ADDRESS + "/import/optagelse", Map.of("indhold", content(seen)));
            assertThat(cast.phone().get("/en/opgaver/" + slug()).body()).contains("We met.");
        }

        @Test
        void faultsInJsonAreToldByLine() {
            assertThat(look("[\n{\"title\": \"Kaffe\", \"firstYear\": 2017},\n{\"title\": \"\",\n \"farve\": 1}\n]")
                            .body())
                    .contains("Linje 3", "farve");
            assertThat(look("[\n{\"title\": \"Kaffe\",\n\"firstYear\": 12}]").body())
                    .contains("Linje 2, firstYear");
            assertThat(look("").body()).contains("Filen er tom.");
        }
    }
}
