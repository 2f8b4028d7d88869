package dk.spirekraft.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Anchored;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody of one municipality writes the ids of another into every address and form of what municipalities see, and
/// neither reads nor changes anything.
@RunningProgram
class AcrossMunicipalitiesTest {

    private static final Pattern WISH = Pattern.compile("/hjaelp/[0-9a-f-]{36}/tilbage");
    private static final String SECRET = "Kun til vores eget sekretariat";

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Anchored anchored;

    School own;
    School foreign;
    Phone insider;

    @BeforeEach
    void aSchoolOfAnotherMunicipalityShowsEverything() {
        own = cast.school("Havgård Skole", 62);
        foreign = cast.school("Skolen i nabokommunen", 40);
        colleagues.shownWave(foreign, 12, 3);
        anchored.checked(foreign);
        insider = cast.signedIn(Role.AMR, foreign);
        insider.get(foreign.address() + "/kommunen");
        insider.post(foreign.address() + "/kommunen/maalinger/1", Map.of("vis", "true"));
        insider.post(foreign.address() + "/kommunen/forankring", Map.of("vis", "true"));
        insider.post(foreign.address() + "/kommunen/hjaelp", Map.of("emne", "OTHER", "tekst", SECRET));
    }

    private String wish() {
        var wish = WISH.matcher(insider.get(foreign.address() + "/kommunen").body());
        assertThat(wish.find()).isTrue();
        return wish.group();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COLLEAGUE"},
            mode = EnumSource.Mode.EXCLUDE)
    void nothingOfItIsRead(Role role) {
        Phone outsider = cast.signedIn(role, own);
        List<String> read = new ArrayList<>();
        for (String path : List.of(
                foreign.address() + "/kommunen",
                foreign.address() + "/kommunen/hjaelp",
                foreign.address() + "/maalinger/1/resultater",
                foreign.address() + "/maalinger/1/tal.csv",
                foreign.address() + "/maalinger/1/tal.json",
                "/kommune",
                "/kommune/skoler.csv",
                "/kommune/hjaelp",
                "/kommune/kalender",
                "/kommune/moenstre",
                "/kommune/aarsrapport",
                "/kommune?kommune=" + foreign.municipality(),
                "/kommune/hjaelp?school=" + foreign.slug(),
                "/kommune/aarsrapport?kommune=" + foreign.municipality())) {
            var page = outsider.get(path);
            boolean told = page.body().contains(foreign.name()) || page.body().contains(SECRET);
            boolean there = path.startsWith(foreign.address()) && page.status() != 404;
            if (told || there) read.add(path + " answered " + page.status());
        }
        assertThat(read).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COLLEAGUE"},
            mode = EnumSource.Mode.EXCLUDE)
    void nothingOfItIsChanged(Role role) {
        Phone outsider = cast.signedIn(role, own);
        outsider.get("/log-ind");
        String wish = wish();
        String before = insider.get(foreign.address() + "/kommunen").body();
        for (String path : List.of("/maalinger/1", "/forankring", "/hjaelp", wish))
            assertThat(outsider.post(
                                    foreign.address() + "/kommunen" + path,
                                    Map.of("vis", "false", "emne", "OTHER", "tekst", "Udefra"))
                            .status())
                    .as("%s %s", role, path)
                    .isEqualTo(404);
        assertThat(unchanged(insider.get(foreign.address() + "/kommunen").body()))
                .isEqualTo(unchanged(before));
    }

    /// Through one's own school, with the other's id: it is let in, and finds nothing there.
    @Test
    void aForeignWishIsNotTakenBackThroughOnesOwnSchool() {
        Phone amr = cast.signedIn(Role.AMR, own);
        amr.get(own.address() + "/kommunen");
        amr.post(own.address() + "/kommunen" + wish(), Map.of());
        assertThat(insider.get(foreign.address() + "/kommunen").body()).contains(SECRET);
    }

    @Test
    void aFreshCalendarAddressIsOnesOwnMunicipalitys() {
        Phone secretary = cast.signedIn(Role.SECRETARIAT, own);
        secretary.get("/kommune/kalender");
        secretary.post(
                "/kommune/kalender/noegle",
                Map.of("municipality", foreign.municipality().toString()));
        Phone other = cast.signedIn(Role.SECRETARIAT, foreign);
        assertThat(other.get("/kommune/kalender").body()).doesNotContain("/kalender/kommune/");
    }

    private static String unchanged(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
