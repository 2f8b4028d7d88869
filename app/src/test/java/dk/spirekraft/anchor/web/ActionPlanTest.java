package dk.spirekraft.anchor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Anchored;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.story.Tries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a school does, as lines of the action plan of its workplace assessment.
@RunningProgram
class ActionPlanTest {

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Tries tries;

    @Autowired
    Trials trials;

    @Autowired
    Anchored anchored;

    @Autowired
    StoryClock clock;

    School havgard;
    String plan;
    String email;
    Phone amr;

    @BeforeEach
    void havgardHasAnAmr() {
        havgard = cast.school("Havgård Skole", 62);
        plan = havgard.address() + "/forankring/apv";
        email = cast.person(Role.AMR, havgard);
        amr = cast.signedIn(email);
    }

    @Test
    void routinesTrialsAndOpenPromisesAreLinesAndWhatWasStoppedIsNone() {
        anchored.routine(havgard, "Diamantjagt", email);
        tries.running(havgard, "Lån en time", email);
        Trial stopped = tries.running(havgard, "Fredagspost", email);
        cast.in(
                havgard,
                () -> trials.decide(
                        stopped, new Decision(Decision.Outcome.STOP, "Ingen læste den", "", clock.instant())));
        anchored.promised(havgard, course.start(havgard), colleagues.shownWave(havgard, 20, 7), "trust");
        String page = amr.get(plan).body();
        assertThat(page)
                .contains("Problem", "Vurdering", "Handling", "Ansvarlig", "Tidsfrist", "Opfølgning")
                .contains(
                        "Diamantjagt, Teammødet", "Lån en time", "Vi hører for sent om ændringer", "Ikke aftalt endnu")
                .doesNotContain("Fredagspost");
        assertThat(amr.get(plan + "?vis=print").body()).contains("Diamantjagt, Teammødet");
    }

    @Test
    void whatBecameARoutineIsOneLine() {
        Trial kept = anchored.kept(havgard, "Åben dør", email);
        assertThat(lines()).containsOnlyOnce("Åben dør");
        amr.get(havgard.address() + "/forankring/rutiner/ny?fra=" + kept.slug());
        assertThat(lines()).containsOnlyOnce("Åben dør");
    }

    private String lines() {
        return amr.get(plan + ".csv").body();
    }

    @Test
    void aFormulaInAnActionIsHarmlessInTheFile() {
        tries.running(havgard, "=HYPERLINK(1)", email);
        assertThat(lines()).contains("\"'=HYPERLINK(1)\"");
    }

    @Test
    void theWorkbookIsAFileOfItsKind() {
        tries.running(havgard, "Lån en time", email);
        var answer = amr.ask(plan + ".xlsx");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"apv-handleplan.xlsx\"");
        assertThat(amr.bytes(plan + ".xlsx")).startsWith('P', 'K');
    }
}
