package dk.spirekraft.learn.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.Participants;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.learn.workshop.Attendance;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Diaries;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Statements;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.story.Tries;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Six figures that are counted from what happened, for each school by its name.
@RunningProgram
class ProcessFiguresTest {

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    @Autowired
    Diaries diaries;

    @Autowired
    Tries tries;

    @Autowired
    Trials trials;

    @Autowired
    Participants participants;

    @Autowired
    PlannedDates dates;

    @Autowired
    ProcessFigures figures;

    @Autowired
    StoryClock clock;

    School havgard;
    School abrinken;
    Programme programme;

    @BeforeEach
    void twoSchoolsAreInAProgramme() {
        UUID municipality = cast.municipality();
        abrinken = cast.school(municipality, "Åbrinken Skole", 51);
        havgard = cast.school(municipality, "Havgård Skole", 62);
        programme = course.start(abrinken, havgard);
        course.seat(programme, havgard, "Læreren", "Vikaren");
        course.seat(programme, havgard, "Pædagogen", "Afløseren");
    }

    private Share share(School school, Figure figure) {
        return cast.in(
                school,
                () -> figures.of(programme).at(school).orElseThrow().figures().get(figure));
    }

    @Test
    void nothingIsCountedBeforeAnythingHappened() {
        for (Figure figure : Figure.values()) assertThat(share(havgard, figure)).isEqualTo(Share.NONE);
        assertThat(cast.signedIn(Role.AMR, havgard)
                        .get(havgard.address() + "/forloeb/tal")
                        .body())
                .contains("Intet at tælle endnu");
    }

    @Test
    void aHeldWorkshopCountsWithThoseWhoCame() {
        diaries.hold(programme, havgard, 1, Attendance.State.DEPUTY);
        assertThat(share(havgard, Figure.HELD)).isEqualTo(new Share(1, 1));
        assertThat(share(havgard, Figure.TOOK_PART)).isEqualTo(new Share(2, 2));
        assertThat(share(havgard, Figure.REACHED)).isEqualTo(new Share(2, 2));
        assertThat(share(havgard, Figure.AS_PLANNED).done()).isZero();
        assertThat(share(havgard, Figure.AS_PLANNED).of()).isPositive();
        assertThat(share(abrinken, Figure.TOOK_PART)).isEqualTo(Share.NONE);
    }

    @Test
    void aWorkshopThatWasCancelledWasPromisedAllTheSame() {
        course.isToday(course.workshop(programme, havgard, 1), havgard);
        cast.in(havgard, () -> {
            var date = dates.of(programme).stream()
                    .filter(one -> one.isWorkshop() && one.number() == 1)
                    .findFirst()
                    .orElseThrow();
            dates.cancel(date, programme, "Sne");
            return date;
        });
        assertThat(share(havgard, Figure.HELD)).isEqualTo(new Share(0, 1));
    }

    @Test
    void aSchoolThatLeftIsNotCountedForWhatCameAfter() {
        cast.in(havgard, () -> participants.leave(programme, abrinken, "Ny leder"));
        clock.pass(java.time.Duration.ofDays(1));
        diaries.hold(programme, havgard, 1, Attendance.State.PRESENT);
        assertThat(share(abrinken, Figure.HELD)).isEqualTo(Share.NONE);
        assertThat(share(havgard, Figure.HELD)).isEqualTo(new Share(1, 1));
    }

    @Test
    void trialsCountOnceTheirDayHasComeAndOnceTheyAreDecided() {
        clock.pass(java.time.Duration.ofDays(40));
        var kept = tries.running(havgard, "Lån en time");
        var stopped = tries.running(havgard, "Fælles kaffe");
        tries.planned(havgard, "Aldrig begyndt");
        decide(kept, Decision.Outcome.KEEP);
        decide(stopped, Decision.Outcome.STOP);
        assertThat(share(havgard, Figure.PRACTISED)).isEqualTo(new Share(2, 3));
        assertThat(share(havgard, Figure.USEFUL)).isEqualTo(new Share(1, 2));
    }

    private void decide(dk.spirekraft.learn.trial.Trial trial, Decision.Outcome outcome) {
        cast.in(havgard, () -> trials.decide(trial, new Decision(outcome, "Fordi", "", clock.instant())));
    }

    @Test
    void schoolsStandByNameAndTheFileSaysTheSame() {
        var consultant = cast.signedIn(Role.CONSULTANT, havgard);
        assertThat(consultant.get(programme.address() + "/tal").body())
                .containsSubsequence("Hele forløbet", "<h2>Havgård Skole", "<h2>Åbrinken Skole", "Hvad tallene tæller");
        var file = consultant.get(programme.address() + "/tal.csv");
        assertThat(file.body())
                .startsWith("\uFEFFSkole;Tal;Gjort;Af")
                .containsSubsequence("\"Havgård Skole\";\"Workshops holdt\";0;0", "\"Åbrinken Skole\"");
    }

    @Test
    void aSchoolSeesItsOwnFiguresAlone() {
        assertThat(cast.signedIn(Role.AMR, havgard)
                        .get(havgard.address() + "/forloeb/tal")
                        .body())
                .contains("Havgård Skole", "Workshops, der er holdt og lukket")
                .doesNotContain("Åbrinken", "Har set på");
    }

    @Test
    void anotherMunicipalitysConsultantFindsNothing() {
        School elsewhere = cast.school("Skolen i nabokommunen", 40);
        var stranger = cast.signedIn(Role.CONSULTANT, elsewhere);
        assertThat(stranger.get(programme.address() + "/tal").status()).isEqualTo(404);
        assertThat(stranger.get(programme.address() + "/tal.csv").status()).isEqualTo(404);
    }

    @Test
    void moreSchoolsAskTheDatabaseNothingMore() {
        School third = cast.school(havgard.municipality(), "Skoven Skole", 30);
        Programme larger = course.start(abrinken, havgard, third);
        int two = Statements.sentBy(() -> cast.in(havgard, () -> figures.of(programme)));
        assertThat(Statements.sentBy(() -> cast.in(havgard, () -> figures.of(larger))))
                .isEqualTo(two);
    }
}
