package dk.spirekraft.overview.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.workshop.Attendance;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.story.Anchored;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Diaries;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Tales;
import dk.spirekraft.story.Tries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The main MED committee reads of a school year what the schools have in common; no school is named, and too
/// few are not told of.
@RunningProgram
class YearReportTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Schools schools;

    @Autowired
    Course course;

    @Autowired
    Anchored anchored;

    @Autowired
    Tales tales;

    @Autowired
    Tries tries;

    @Autowired
    Diaries diaries;

    School havgard;

    @BeforeEach
    void havgard() {
        havgard = cast.school("Havgård Skole", 62);
    }

    private String report(String more) {
        return cast.signedIn(Role.SECRETARIAT, havgard)
                .get("/kommune/aarsrapport" + more)
                .body();
    }

    private void ask(School school) {
        Phone amr = cast.signedIn(Role.AMR, school);
        amr.get(school.address() + "/kommunen");
        amr.post(school.address() + "/kommunen/hjaelp", Map.of("emne", "TRYING", "tekst", "Noget, der kun er vores"));
        amr.post(school.address() + "/kommunen/forankring", Map.of("vis", "true"));
    }

    /// Four schools that were measured, are in a programme, were checked and ask for help.
    private List<School> four() {
        List<Wave> waves = new ArrayList<>(colleagues.answeredRound(havgard, 4));
        waves.replaceAll(wave -> cast.close(havgard, wave));
        waves.forEach(wave -> colleagues.show(havgard, wave));
        List<School> all = waves.stream()
                .map(wave -> cast.in(havgard, () -> schools.byId(wave.school())))
                .toList();
        course.start(all.getFirst(), all.subList(1, 4).toArray(School[]::new));
        all.forEach(anchored::checked);
        all.forEach(this::ask);
        return all;
    }

    @Test
    void ofTooFewSchoolsNothingIsTold() {
        course.start(havgard);
        anchored.checked(havgard);
        ask(havgard);
        assertThat(report(""))
                .contains("Færre end 3 skoler har været i et forløb")
                .contains("Ingen runde er fortalt færdig")
                .contains("I skoleåret har ikke tre skoler afprøvet det samme")
                .contains("Færre end 3 skoler har vist kommunen et forankringstjek fra skoleåret")
                .contains("Færre end 3 skoler har bedt om hjælp")
                .contains("Ingen erfaringer er udgivet");
    }

    @Test
    void ofFourItSaysWhatTheyHaveInCommonAndWhatOfAndNamesNone() {
        List<School> all = four();
        String page = report("");
        assertThat(page)
                .contains("4 skoler har været i et forløb", "Runde: 4 skoler, 32 svar af 160 mulige")
                .containsPattern("Tillid</th><td class=\"n\">\\d+</td><td class=\"n\">\\d+ til \\d+</td>")
                .contains("4 skoler har vist kommunen deres seneste forankringstjek i skoleåret")
                .contains("4 skoler har bedt om hjælp i skoleåret", "At afprøve noget: 4 skoler")
                .doesNotContain("Noget, der kun er vores");
        all.forEach(school -> assertThat(page).doesNotContain(school.name(), school.slug()));
    }

    @Test
    void aFigureThatOneSchoolAloneHasIsNotTold() {
        School bakkedal = cast.school(havgard.municipality(), "Bakkedal Skole", 30);
        School abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 51);
        Programme programme = course.start(havgard, bakkedal, abrinken);
        course.seat(programme, havgard, "Læreren", "Vikaren");
        diaries.hold(programme, havgard, 1, Attendance.State.PRESENT);
        assertThat(report("")).contains("Workshops holdt: 1 af 1").doesNotContain("<li>Deltog");
    }

    @Test
    void onPaperItSaysTheSame() {
        four();
        assertThat(report("?vis=print"))
                .contains("4 skoler har været i et forløb", "class=\"paper\"")
                .doesNotContain("<nav");
    }

    @Test
    void anotherYearIsAnotherReport() {
        four();
        assertThat(report("?aar=2025"))
                .contains("Social kapital på skolerne 2025/26", "Ingen runde er fortalt færdig")
                .contains("Færre end 3 skoler har vist kommunen et forankringstjek fra skoleåret")
                .contains("Færre end 3 skoler har bedt om hjælp i skoleåret");
        assertThat(report("?aar=nitten")).contains("Social kapital på skolerne 2026/27");
    }

    @Test
    void aWishThatWasTakenBackWithinTheYearIsNotTold() {
        List<School> all = four();
        for (School school : all.subList(0, 2)) {
            Phone amr = cast.signedIn(Role.AMR, school);
            String page = amr.get(school.address() + "/kommunen").body();
            var button = Pattern.compile("action=\"(/[^\"]*/hjaelp/[0-9a-f-]{36}[^\"]*)\"")
                    .matcher(page);
            assertThat(button.find()).isTrue();
            amr.post(button.group(1), Map.of());
        }
        assertThat(report("")).contains("Færre end 3 skoler har bedt om hjælp i skoleåret");
    }

    @Test
    void aPublicStoryIsToldByItsTitle() {
        String member = cast.person(Role.MEMBER, havgard);
        tries.who(havgard, member);
        tales.behind(havgard);
        assertThat(report("")).contains("Det har skolerne fortalt").doesNotContain("Ingen erfaringer er udgivet");
    }

    @Test
    void aNeighbouringMunicipalityReadsNothingOfIt() {
        four();
        School elsewhere = cast.school("Skolen i nabokommunen", 40);
        assertThat(cast.signedIn(Role.SECRETARIAT, elsewhere)
                        .get("/kommune/aarsrapport")
                        .body())
                .contains("Færre end 3 skoler har været i et forløb", "Færre end 3 skoler har bedt om hjælp");
    }
}
