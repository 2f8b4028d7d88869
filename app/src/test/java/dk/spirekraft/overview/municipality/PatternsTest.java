package dk.spirekraft.overview.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.Decision.Outcome;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialPlan;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.story.Tries;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What schools tried alike is told from three schools up, and never which ones.
@RunningProgram
class PatternsTest {

    private static final String METHOD = "fair-beslutning";

    @Autowired
    Cast cast;

    @Autowired
    Tries tries;

    @Autowired
    Trials trials;

    @Autowired
    StoryClock clock;

    List<School> schools;

    @BeforeEach
    void fourSchools() {
        School first = cast.school("Havgård Skole", 62);
        schools = IntStream.range(0, 4)
                .mapToObj(i -> i == 0 ? first : cast.school(first.municipality(), "Åbrinken Skole " + i, 40))
                .toList();
    }

    private Trial tried(School school, String method) {
        TrialPlan plain = tries.plan("Lån en time");
        var plan = new TrialPlan(
                plain.aim(),
                plain.smallest(),
                plain.together(),
                plain.firstOn(),
                plain.lastOn(),
                plain.belief(),
                plain.sign(),
                plain.stop(),
                plain.pupils(),
                Optional.empty(),
                Optional.of(method));
        Trial planned = tries.planned(school, plan);
        return cast.in(school, () -> {
            trials.start(planned);
            return trials.byId(planned.id());
        });
    }

    private void became(School school, Outcome outcome) {
        Trial trial = tried(school, METHOD);
        cast.in(school, () -> trials.decide(trial, new Decision(outcome, "Vi blev enige", "", clock.instant())));
    }

    private String page() {
        return cast.signedIn(Role.SECRETARIAT, schools.getFirst())
                .get("/kommune/moenstre")
                .body();
    }

    private static String row(String page) {
        return page.split("href=\"/metoder/" + METHOD + "\"", 2)[1].split("</tr>", 2)[0];
    }

    @Test
    void twoSchoolsAreNoPattern() {
        tried(schools.get(0), METHOD);
        tried(schools.get(1), METHOD);
        tried(schools.get(1), METHOD);
        assertThat(page())
                .contains("Endnu har ikke tre skoler afprøvet det samme")
                .doesNotContain("<table");
    }

    @Test
    void threeAreWhateverTheyDecided() {
        for (int i = 0; i < 3; i++) tried(schools.get(i), METHOD);
        assertThat(row(page())).contains("<td class=\"n\">3</td><td class=\"n\">under 3</td>");
        assertThat(page()).contains("id=\"baand\"", "id=\"temaer\"").doesNotContain("Havgård", "Åbrinken");
    }

    @Test
    void eachColumnNeedsThreeSchoolsOfItsOwn() {
        for (School school : schools) became(school, Outcome.KEEP);
        became(schools.get(0), Outcome.STOP);
        became(schools.get(1), Outcome.STOP);
        assertThat(row(page()))
                .contains("<td class=\"n\">4</td><td class=\"n\">4</td>"
                        + "<td class=\"n\">under 3</td><td class=\"n\">under 3</td>");
    }

    @Test
    void whatNeverBeganWasNotTried() {
        for (int i = 0; i < 2; i++) tried(schools.get(i), METHOD);
        TrialPlan plain = tries.plan("Kun planlagt");
        tries.planned(schools.get(2), plain);
        assertThat(page()).contains("Endnu har ikke tre skoler afprøvet det samme");
    }

    @Test
    void differentMethodsThatWorkOnTheSameMakeAPatternTogether() {
        tried(schools.get(0), METHOD);
        tried(schools.get(1), METHOD);
        tried(schools.get(2), "tre-linser");
        assertThat(page())
                .contains("id=\"baand\"", "Forbindende, ledelsen som helhed")
                .doesNotContain("id=\"metoder\"", "id=\"temaer\"");
    }
}
