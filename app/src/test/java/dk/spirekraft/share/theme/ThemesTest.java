package dk.spirekraft.share.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.share.catalogue.CaseMarks;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Tales;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever runs the installation keeps the list of themes; addresses stay as they are.
@RunningProgram
class ThemesTest {

    private static final String LIST = "/drift/temaer";

    @Autowired
    Cast cast;

    @Autowired
    Tales tales;

    School havgard;
    Phone operator;
    Phone reader;
    String word;

    @BeforeEach
    void somebodyRunsTheInstallation() {
        havgard = cast.school("Havgård Skole", 62);
        operator = cast.signedIn(Role.OPERATOR, havgard);
        reader = cast.phone();
        word = UUID.randomUUID().toString().replaceAll("[-\\d]", "") + "tema";
    }

    private static Map<String, String> named(String danish, String english) {
        return Map.of("danish", danish, "english", english, "danishText", "Om det.", "englishText", "About it.");
    }

    /// A new theme, by its name in addresses.
    private String added() {
        operator.get(LIST + "/nyt");
        operator.post(LIST, named("Nyt " + word, "New " + word));
        return "nyt-" + word;
    }

    private Phone.Page send(String address, Map<String, String> typed) {
        operator.get(LIST);
        return operator.post(address, typed);
    }

    private String form() {
        Phone member = cast.signedIn(Role.MEMBER, havgard);
        return member.get(tales.draft(havgard, "Kaffe").address(havgard) + "/ret")
                .body();
    }

    @Test
    void aNewThemeIsChosenForAStoryAndReadInBothLanguages() {
        String id = added();
        assertThat(reader.get("/erfaringer/temaer").body()).contains("Nyt " + word);
        assertThat(reader.get("/en/erfaringer/temaer/" + id).body()).contains("New " + word, "About it.");
        assertThat(reader.get("/temaer/" + id + "/dialog").status()).isEqualTo(200);
        assertThat(reader.get("/sitemap.xml").body()).contains("/erfaringer/temaer/" + id);
        assertThat(reader.get("/api/v1/temaer").body()).contains(id);
        assertThat(form()).contains("value=\"" + id + "\"").doesNotContain("value=\"udforske\"");
    }

    @Test
    void aNewNameChangesNoAddress() {
        String id = added();
        send(LIST + "/" + id, named("Andet " + word, "Other " + word));
        assertThat(reader.get("/erfaringer/temaer/" + id).body())
                .contains("Andet " + word)
                .doesNotContain("Nyt " + word);
    }

    @Test
    void aRetiredThemeIsChosenForNothingNewAndItsPageStaysWithItsStories() {
        String id = added();
        tales.released(
                havgard,
                tales.draft(
                        havgard,
                        "Kaffe " + word,
                        draft -> Tales.marks(
                                draft,
                                new CaseMarks(
                                        List.of(id),
                                        draft.marks().relations(),
                                        draft.marks().diamonds(),
                                        draft.marks().phase(),
                                        draft.marks().method(),
                                        draft.marks().kind(),
                                        draft.marks().size(),
                                        draft.marks().outcome()))));
        send(LIST + "/" + id + "/brug", Map.of("valg", "nej"));
        assertThat(reader.get("/erfaringer/temaer").body()).doesNotContain("Nyt " + word);
        assertThat(form()).doesNotContain("value=\"" + id + "\"");
        assertThat(reader.get("/erfaringer/temaer/" + id).body())
                .contains("Kaffe " + word, "Temaet bruges ikke til nye erfaringer.");
        assertThat(reader.get("/erfaringer?tema=" + id).body()).contains("Kaffe " + word, "Nyt " + word);
        send(LIST + "/" + id + "/brug", Map.of("valg", "ja"));
        assertThat(reader.get("/erfaringer/temaer").body()).contains("Nyt " + word);
    }

    @Test
    void aThemeIsMovedUpOnePlaceAtATime() {
        added();
        String first = word;
        word += "x";
        String second = added();
        String before = reader.get("/erfaringer/temaer").body();
        assertThat(before.indexOf("Nyt " + first + "<")).isLessThan(before.indexOf("Nyt " + second.substring(4)));
        send(LIST + "/" + second + "/plads", Map.of());
        String after = reader.get("/erfaringer/temaer").body();
        assertThat(after.indexOf("Nyt " + second.substring(4))).isLessThan(after.indexOf("Nyt " + first + "<"));
    }

    @Test
    void theFirstStaysWhereItIs() {
        String first = first();
        send(first + "/plads", Map.of());
        assertThat(first()).isEqualTo(first);
    }

    private String first() {
        var link = Pattern.compile("href=\"(" + LIST + "/(?!nyt)[a-z0-9-]+)\"")
                .matcher(operator.get(LIST).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void aNameIsNeededInBothLanguagesAndNothingTypedIsLost() {
        operator.get(LIST + "/nyt");
        var refused = operator.post(LIST, Map.of("danish", word, "english", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Skriv mellem 1 og 80 tegn.", "Skriv mellem 1 og 240 tegn.", word);
        assertThat(reader.get("/erfaringer/temaer").body()).doesNotContain(word);
    }

    @Test
    void twoOfTheSameNameHaveTwoAddresses() {
        String id = added();
        assertThat(added()).isEqualTo(id);
        assertThat(reader.get("/erfaringer/temaer/" + id + "-2").status()).isEqualTo(200);
    }
}
