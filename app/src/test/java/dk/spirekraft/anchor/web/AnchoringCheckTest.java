package dk.spirekraft.anchor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.routine.Routine.State;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Anchored;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Golden;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The anchoring check: ten questions on steps in words, each routine alive or not, last and now side by side.
@RunningProgram
class AnchoringCheckTest {

    @Autowired
    Cast cast;

    @Autowired
    Anchored anchored;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Surveys surveys;

    @Autowired
    Dictionary dictionary;

    @Autowired
    StoryClock clock;

    School havgard;
    String check;
    Phone amr;
    Routine routine;

    @BeforeEach
    void havgardHasARoutine() {
        havgard = cast.school("Havgård Skole", 62);
        check = havgard.address() + "/forankring/tjek";
        String email = cast.person(Role.AMR, havgard);
        routine = anchored.routine(havgard, "Diamantjagt", email);
        amr = cast.signedIn(email);
    }

    private Map<String, String> answered(int step, State state, String... more) {
        Map<String, String> fields = new HashMap<>();
        for (int question = 1; question <= 10; question++) fields.put("q" + question, String.valueOf(step));
        fields.put("rutine-" + routine.number(), state.name());
        for (int i = 0; i < more.length; i += 2) fields.put(more[i], more[i + 1]);
        return fields;
    }

    private Phone.Page say(Map<String, String> fields) {
        amr.get(check);
        return amr.post(check, fields);
    }

    private State state() {
        return anchored.routines(havgard).getFirst().life().state();
    }

    @Test
    void eachQuestionAndEachRoutineMustBeAnsweredAndNothingTypedIsLost() {
        Map<String, String> fields = answered(2, State.RUNNING, "note", "Spørg TR");
        fields.remove("q7");
        fields.remove("rutine-" + routine.number());
        var refused = say(fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Vælg et trin i spørgsmål 7.", "Sig, om ”Diamantjagt” kører", "Spørg TR")
                .containsPattern("name=\"q6\" value=\"2\" checked");
    }

    @Test
    void aStepThatIsNotThereIsRefused() {
        assertThat(say(answered(4, State.RUNNING)).status()).isEqualTo(422);
    }

    @Test
    void lastAndNowStandSideBySideInWordsAndNothingIsAddedUp() {
        say(answered(1, State.RUNNING));
        clock.pass(Duration.ofDays(90));
        say(answered(2, State.RUNNING, "q3", "0", "q10", "1", "note", "Ny leder i august"));
        Golden.expect("check-ladder", amr.get(check));
        assertThat(amr.get(check).body())
                .contains("Et skridt frem", "Et skridt tilbage", "Samme trin", "Ny leder i august");
    }

    @Test
    void aCheckSaidAgainOnTheSameDayStandsInPlaceOfTheFirst() {
        say(answered(1, State.RUNNING));
        say(answered(3, State.RUNNING));
        assertThat(amr.get(check).body()).contains("Det er sådan, vi gør").doesNotContain("Samme trin", "Et skridt");
    }

    @Test
    void aSleepingRoutineOffersToBeTakenUpAdjustedOrEnded() {
        var page = say(answered(1, State.SLEEPING));
        assertThat(page.body()).contains("Sover", "Tag den op igen", "Justér", "Afslut den");
        assertThat(amr.get(havgard.address() + "/forankring").body()).contains("”Diamantjagt” sover");
        amr.post(routine.address(havgard) + "/genstart", Map.of());
        assertThat(state()).isEqualTo(State.RUNNING);
    }

    @Test
    void whatEndedNeedsAReason() {
        assertThat(say(answered(1, State.ENDED)).body()).contains("Skriv, hvorfor ”Diamantjagt” er afsluttet.");
        say(answered(1, State.ENDED, "grund-" + routine.number(), "Teamet er lagt sammen"));
        assertThat(state()).isEqualTo(State.ENDED);
        assertThat(amr.get(check).body()).doesNotContain("rutine-" + routine.number());
    }

    @Test
    void withoutAProgrammeItComesThreeMonthsAfterTheFirstRoutineAndIsThenTheNextStep() {
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        assertThat(amr.get(check).body())
                .contains("Næste tjek: " + dictionary.in(Language.DANISH).date(today.plusMonths(3)) + ".");
        clock.pass(Duration.ofDays(80));
        assertThat(amr.get(havgard.address() + "/forankring").body()).contains("Lever det endnu? Forankringstjek");
    }

    @Test
    void aMeasurementIsPlannedForTheNextCheckAndNotOpened() {
        assertThat(amr.get(check).body()).doesNotContain("Planlæg en måling");
        Wave last = colleagues.closedWave(havgard, 6, 1);
        assertThat(amr.get(check).body()).contains("Planlæg en måling");
        say(answered(2, State.RUNNING, "maaling", "ja"));
        List<Wave> waves = cast.in(havgard, () -> surveys.of(havgard));
        assertThat(waves).hasSize(2);
        assertThat(waves.getLast().opening()).isEmpty();
        assertThat(waves.getLast().questionnaire()).isEqualTo(last.questionnaire());
        assertThat(waves.getLast().dialogueOn())
                .isAfter(waves.getLast().closesAt().atZone(Words.ZONE).toLocalDate());
        assertThat(amr.get(check).body()).doesNotContain("Planlæg en måling");
    }

    @Test
    void aConsultantSeesTheLadderAndIsNotAsked() {
        say(answered(1, State.RUNNING));
        assertThat(cast.signedIn(Role.CONSULTANT, havgard).get(check).body())
                .contains("Sidst og nu")
                .doesNotContain("Svar sammen", "name=\"q1\"");
    }
}
