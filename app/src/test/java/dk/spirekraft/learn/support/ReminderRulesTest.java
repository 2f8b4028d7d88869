package dk.spirekraft.learn.support;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.learn.programme.StepKind;
import dk.spirekraft.learn.template.ReminderRule;
import dk.spirekraft.learn.template.ShippedTemplates;
import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.FourTexts;
import dk.spirekraft.learn.trial.Reflections;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialNotes;
import dk.spirekraft.learn.trial.TrialPlan;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.learn.workshop.FindingChoices;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Directory.Reach;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Anchored;
import dk.spirekraft.story.Between;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Tries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Each rule of *Social kapital i tre workshops*: whom it reminds, when, and what makes it silent.
@RunningProgram
class ReminderRulesTest {

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    @Autowired
    Between between;

    @Autowired
    Tries tries;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Anchored anchored;

    @Autowired
    Reminding reminding;

    @Autowired
    Trials trials;

    @Autowired
    TrialNotes notes;

    @Autowired
    Reflections reflections;

    @Autowired
    FindingChoices choices;

    @Autowired
    Seats seats;

    @Autowired
    People people;

    School havgard;
    Programme programme;
    String amr;
    String leader;
    LocalDate today;

    @BeforeEach
    void havgardIsInAProgramme() {
        havgard = cast.school("Havgård Skole", 62);
        programme = course.start(havgard);
        amr = between.seated(programme, havgard, Seat.Kind.AMR, Role.AMR);
        leader = between.seated(programme, havgard, Seat.Kind.LEADER, Role.SCHOOL_LEADER);
        today = tries.today();
    }

    /// The rules that would remind this person on that day.
    private List<String> rules(String email, LocalDate day) {
        Map<Reach, List<Due>> due = cast.in(havgard, () -> reminding.due(havgard.municipality(), day));
        return due.entrySet().stream()
                .filter(each -> each.getKey().email().equals(email))
                .flatMap(each -> each.getValue().stream())
                .map(Due::rule)
                .map(ReminderRule::id)
                .toList();
    }

    private TrialPlan plan(LocalDate first, LocalDate last, String belief, String pupils) {
        return new TrialPlan(
                "Lån en time",
                "",
                "Mellemtrinnet",
                first,
                last,
                belief,
                belief,
                "",
                pupils,
                Optional.empty(),
                Optional.empty());
    }

    private Trial running(String pupils) {
        Trial planned = tries.planned(havgard, plan(today, today.plusWeeks(4), "", pupils), amr);
        return cast.in(havgard, () -> {
            trials.start(planned);
            return trials.byId(planned.id());
        });
    }

    private PlannedDate periodToday() {
        PlannedDate period = between.first(programme, havgard, StepKind.TRIAL_PERIOD);
        between.move(programme, havgard, period, today);
        return between.first(programme, havgard, StepKind.TRIAL_PERIOD);
    }

    @Test
    void everyRuleThatShipsHasATestHere() {
        assertThat(ShippedTemplates.threeWorkshops().reminders())
                .extracting(ReminderRule::id)
                .containsExactlyInAnyOrder(
                        "first-use",
                        "before-trial",
                        "after-trial",
                        "stuck",
                        "show-results",
                        "decide-findings",
                        "leader-acts",
                        "pupils",
                        "find-home",
                        "deputy",
                        "hand-over",
                        "check-due",
                        "yearly-review");
    }

    @Test
    void whoHasNotUsedAMethodTenDaysAfterAWorkshopIsOfferedTheSmallVersion() {
        between.held(programme, havgard, 1);
        tries.running(havgard, "Lån en time", leader);
        assertThat(rules(amr, today.plusDays(9))).doesNotContain("first-use");
        assertThat(rules(amr, today.plusDays(10))).contains("first-use");
        assertThat(rules(leader, today.plusDays(10))).doesNotContain("first-use");
    }

    @Test
    void twoDaysBeforeATrialItsHolderIsAskedForWhatThePlanLacks() {
        tries.planned(havgard, plan(today.plusDays(10), today.plusDays(30), "", ""), amr);
        assertThat(rules(amr, today.plusDays(7))).doesNotContain("before-trial");
        assertThat(rules(amr, today.plusDays(8))).contains("before-trial");
        assertThat(rules(amr, today.plusDays(11))).doesNotContain("before-trial");
        assertThat(rules(leader, today.plusDays(8))).doesNotContain("before-trial");
    }

    @Test
    void aPlanThatSaysWhyAndHowToNoticeIsLeftInPeace() {
        tries.planned(havgard, plan(today.plusDays(10), today.plusDays(30), "Flere vil bede om hjælp", ""), amr);
        assertThat(rules(amr, today.plusDays(8))).doesNotContain("before-trial");
    }

    @Test
    void theDayAfterATrialItsHolderIsAskedForThreeMinutes() {
        Trial trial = running("");
        LocalDate after = today.plusWeeks(4).plusDays(1);
        assertThat(rules(amr, after)).contains("after-trial");
        cast.in(havgard, () -> {
            reflections.begin(trial);
            reflections.keepOwn(
                    trial,
                    new Reflections.Own(tries.who(havgard, amr), new FourTexts("Det gik", "", "", "")),
                    Set.of());
            return true;
        });
        assertThat(rules(amr, after)).doesNotContain("after-trial");
    }

    @Test
    void midwayTheConsultantHearsWhereNoNoteWasWritten() {
        String consultant = cast.person(Role.CONSULTANT, havgard);
        PlannedDate period = periodToday();
        LocalDate middle = today.plusDays(period.days() / 2);
        assertThat(rules(consultant, middle)).contains("stuck");
        assertThat(rules(amr, middle)).doesNotContain("stuck");
        Trial trial = running("");
        cast.in(havgard, () -> {
            notes.add(
                    trial,
                    tries.who(havgard, amr),
                    new TrialNotes.NewNote(UUID.randomUUID(), "To bad om hjælp", Optional.empty(), Optional.empty()));
            return true;
        });
        assertThat(rules(consultant, middle)).doesNotContain("stuck");
    }

    @Test
    void aWeekAfterAWaveClosedTheGroupIsRemindedToShowTheResult() {
        Wave wave = colleagues.closedWave(havgard, 6, 7);
        assertThat(rules(amr, today.plusDays(7))).contains("show-results");
        colleagues.show(havgard, wave);
        assertThat(rules(amr, today.plusDays(7))).doesNotContain("show-results");
    }

    @Test
    void aWeekAfterTheResultWasShownTheGroupIsAskedWhatEachFindingBecomes() {
        Wave wave = colleagues.shownWave(havgard, 6, 7);
        assertThat(rules(amr, today.plusDays(7))).contains("decide-findings");
        Workshop workshop = course.workshop(programme, havgard, 1);
        cast.in(havgard, () -> {
            choices.keep(
                    new FindingChoices.About(workshop, havgard, wave, "trust"),
                    new FindingChoices.Chosen(FindingChoices.Choice.ACT, "Det haster"));
            return true;
        });
        assertThat(rules(amr, today.plusDays(7))).doesNotContain("decide-findings");
    }

    @Test
    void aLeaderWhoDoesNothingOfTheirOwnInAPeriodIsReminded() {
        periodToday();
        assertThat(rules(leader, today.plusDays(7))).contains("leader-acts");
        assertThat(rules(amr, today.plusDays(7))).doesNotContain("leader-acts");
        tries.planned(havgard, "Kaffe med alle team", leader);
        assertThat(rules(leader, today.plusDays(7))).doesNotContain("leader-acts");
    }

    @Test
    void aWeekIntoATrialItsHolderIsAskedWhatPupilsWillNotice() {
        Trial trial = running("");
        assertThat(rules(amr, today.plusDays(7))).contains("pupils");
        cast.in(havgard, () -> trials.change(trial, plan(today, today.plusWeeks(4), "", "Roligere timer"), 1));
        assertThat(rules(amr, today.plusDays(7))).doesNotContain("pupils");
    }

    @Test
    void afterTheLastWorkshopWhatIsKeptNeedsAHome() {
        for (int number = 1; number <= 3; number++) between.held(programme, havgard, number);
        assertThat(rules(amr, today.plusDays(14))).doesNotContain("find-home");
        Trial trial = running("Roligere timer");
        cast.in(
                havgard,
                () -> trials.decide(
                        trial,
                        new Decision(
                                Decision.Outcome.KEEP,
                                "Det virker",
                                "",
                                trial.start().orElseThrow())));
        assertThat(rules(amr, today.plusDays(14))).contains("find-home");
        anchored.housed(havgard, trial, amr);
        assertThat(rules(amr, today.plusDays(14))).doesNotContain("find-home");
    }

    @Test
    void aWeekAfterSayingYesWhoHasNoDeputyIsAskedForOne() {
        Seat seat = between.seatOf(programme, havgard, amr);
        cast.in(havgard, () -> {
            seats.accept(seat, havgard.municipality(), false);
            return true;
        });
        assertThat(rules(amr, today.plusDays(7))).contains("deputy");
        assertThat(rules(leader, today.plusDays(7))).doesNotContain("deputy");
        cast.in(havgard, () -> {
            seats.change(
                    seat,
                    new Seats.Filling(
                            seat.kind(),
                            seat.holder(),
                            new dk.spirekraft.learn.programme.Occupant(Optional.empty(), "Vikaren"),
                            12));
            return true;
        });
        assertThat(rules(amr, today.plusDays(7))).doesNotContain("deputy");
    }

    @Test
    void theDayAfterSomebodyLeftTheGroupIsRemindedOfWhatIsLeftBehind() {
        running("");
        Seat seat = between.seatOf(programme, havgard, amr);
        cast.in(havgard, () -> {
            seats.succeed(seat, havgard.municipality());
            return true;
        });
        assertThat(rules(leader, today.plusDays(1))).doesNotContain("hand-over");
        cast.in(
                havgard,
                () -> people.at(havgard).stream()
                        .filter(member -> member.email().equals(amr))
                        .map(member -> people.withdraw(havgard, member.held()))
                        .toList());
        assertThat(rules(leader, today.plusDays(1))).contains("hand-over");
    }

    @Test
    void aWeekBeforeACheckTheGroupIsReminded() {
        LocalDate check = between.first(programme, havgard, StepKind.CHECK).first();
        assertThat(rules(amr, check.minusDays(8))).doesNotContain("check-due");
        assertThat(rules(amr, check.minusDays(7))).contains("check-due");
        assertThat(rules(amr, check.plusDays(1))).doesNotContain("check-due");
    }

    @Test
    void whereTheCheckWasMadeNobodyIsReminded() {
        PlannedDate check = between.first(programme, havgard, StepKind.CHECK);
        between.move(programme, havgard, check, today.plusDays(7));
        assertThat(rules(amr, today)).contains("check-due");
        anchored.checked(havgard);
        assertThat(rules(amr, today)).doesNotContain("check-due");
    }

    private LocalDate lastCheck() {
        return course.plan(programme, havgard).stream()
                .filter(date -> date.kind() == StepKind.CHECK)
                .map(PlannedDate::first)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    @Test
    void aYearAfterTheLastPlannedCheckTheGroupAndWhoeverKeepsARoutineAreRemindedAndSoEachYear() {
        String keeper = cast.person(Role.MEMBER, havgard);
        anchored.routine(havgard, "Diamantjagt", keeper);
        assertThat(rules(keeper, lastCheck().minusDays(7))).doesNotContain("check-due");
        for (int years = 1; years <= 2; years++) {
            LocalDate due = lastCheck().plusYears(years).minusDays(7);
            assertThat(rules(amr, due.minusDays(1))).doesNotContain("check-due");
            assertThat(rules(amr, due)).containsOnlyOnce("check-due");
            assertThat(rules(keeper, due)).containsExactly("check-due");
        }
    }

    @Test
    void aCheckThatWasMadeIsQuietForAYear() {
        for (PlannedDate check : course.plan(programme, havgard))
            if (check.kind() == StepKind.CHECK)
                between.move(programme, havgard, check, today.minusYears(1).plusDays(7));
        assertThat(rules(amr, today)).contains("check-due");
        anchored.checked(havgard);
        assertThat(rules(amr, today)).doesNotContain("check-due");
        assertThat(rules(amr, today.plusYears(1).minusDays(8))).doesNotContain("check-due");
        assertThat(rules(amr, today.plusYears(1).minusDays(7))).contains("check-due");
    }

    @Test
    void aMonthBeforeAYearHasPassedTheSecretariatIsReminded() {
        String secretariat = cast.person(Role.SECRETARIAT, havgard);
        LocalDate due = programme.startsOn().plusYears(1).minusDays(30);
        assertThat(rules(secretariat, due)).contains("yearly-review");
        assertThat(rules(amr, due)).doesNotContain("yearly-review");
    }

    @Test
    void whoNoLongerWorksThereIsRemindedOfNothing() {
        running("");
        cast.in(
                havgard,
                () -> people.at(havgard).stream()
                        .filter(member -> member.email().equals(amr))
                        .map(member -> people.withdraw(havgard, member.held()))
                        .toList());
        assertThat(rules(amr, today.plusDays(7))).isEmpty();
    }
}
