package dk.spirekraft.learn.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.Participants;
import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.StepKind;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Between;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Tries;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The surveys of a plan are proposed to the working group with their days; it plans them as waves and opens them.
@RunningProgram
class SurveysOfThePlanTest {

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    @Autowired
    Between between;

    @Autowired
    Tries tries;

    @Autowired
    Surveys surveys;

    @Autowired
    PlannedDates dates;

    @Autowired
    Participants participants;

    School havgard;
    Programme programme;
    Phone amr;

    @BeforeEach
    void havgardIsInAProgramme() {
        havgard = cast.school("Havgård Skole", 62);
        programme = course.start(havgard);
        amr = cast.signedIn(Role.AMR, havgard);
    }

    private PlannedDate planned(StepKind kind, int number) {
        return course.plan(programme, havgard).stream()
                .filter(date -> date.kind() == kind && date.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private String form() {
        return amr.get(havgard.address() + "/maalinger/ny").body();
    }

    private static String field(String name, LocalDate day) {
        return "name=\"%s\" value=\"%s\"".formatted(name, day);
    }

    /// Plans the first survey with its own days, the dialogue apart.
    private Wave plan(LocalDate dialogue) {
        amr.get(havgard.address() + "/maalinger/ny");
        PlannedDate survey = planned(StepKind.SURVEY, 1);
        amr.post(
                havgard.address() + "/maalinger",
                Map.of(
                        "questionnaire", Cast.SPIREKRAFT_15.toString(),
                        "opensOn", survey.first().toString(),
                        "opensAt", "08:00",
                        "closesOn", survey.last().toString(),
                        "closesAt", "15:00",
                        "dialogueOn", dialogue.toString()));
        return cast.in(havgard, () -> surveys.find(havgard, 1)).orElseThrow();
    }

    @Test
    void theFormOfTheNextWaveHasTheDaysOfThePlan() {
        PlannedDate survey = planned(StepKind.SURVEY, 1);
        assertThat(form())
                .contains(
                        "Dagene kommer fra planen for Social kapital.",
                        field("opensOn", survey.first()),
                        field("closesOn", survey.last()),
                        field("dialogueOn", planned(StepKind.DIALOGUE, 1).first()));
    }

    @Test
    void whatIsPlannedIsAWaveThatNobodyButTheGroupOpens() {
        Wave wave = plan(planned(StepKind.DIALOGUE, 1).first());
        assertThat(wave.opening()).isEmpty();
        assertThat(wave.opensAt().atZone(Words.ZONE).toLocalDate())
                .isEqualTo(planned(StepKind.SURVEY, 1).first());
        assertThat(form()).contains(field("opensOn", planned(StepKind.SURVEY, 2).first()));
    }

    @Test
    void theTimelineHasTheWaveWithItsOwnDaysInPlaceOfThePlans() {
        LocalDate dialogue = planned(StepKind.DIALOGUE, 1).first().plusDays(1);
        plan(dialogue);
        Words words = new Dictionary().in(Language.DANISH);
        assertThat(amr.get(havgard.address() + "/forloeb").body())
                .contains("planlagt: " + words.date(planned(StepKind.SURVEY, 1).first()), words.date(dialogue));
    }

    @Test
    void fourWeeksBeforeItIsTheNextStep() {
        String overview = havgard.address();
        String step = "Planlæg målingen, der begynder";
        between.move(
                programme, havgard, planned(StepKind.SURVEY, 1), tries.today().plusDays(40));
        assertThat(amr.get(overview).body()).doesNotContain(step);
        between.move(
                programme, havgard, planned(StepKind.SURVEY, 1), tries.today().plusDays(28));
        assertThat(amr.get(overview).body()).contains(step);
    }

    @Test
    void aSurveyThatWasCancelledIsNotProposed() {
        cast.in(havgard, () -> dates.cancel(planned(StepKind.SURVEY, 1), programme, "Vi måler i uge 40"));
        assertThat(form()).contains(field("opensOn", planned(StepKind.SURVEY, 2).first()));
    }

    @Test
    void aSchoolThatLeftIsProposedNothing() {
        cast.in(havgard, () -> participants.leave(programme, havgard, "Ny leder"));
        assertThat(form()).doesNotContain("Dagene kommer fra planen");
    }
}
