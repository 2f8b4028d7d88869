package dk.spirekraft.demo;

import dk.spirekraft.anchor.check.AnchoringChecks;
import dk.spirekraft.anchor.check.AnchoringChecks.Fares;
import dk.spirekraft.anchor.check.AnchoringChecks.Said;
import dk.spirekraft.anchor.routine.KeptTrials;
import dk.spirekraft.anchor.routine.Rhythm;
import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.routine.Routine.State;
import dk.spirekraft.anchor.routine.RoutinePlan;
import dk.spirekraft.anchor.routine.Routines;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.workshop.FindingChoices;
import dk.spirekraft.learn.workshop.Workshops;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.ProgramClock;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// What the demo's Havgård skole keeps doing: a routine that runs, one that fell asleep, a check, and what it said it
/// would act on.
@Component
@ConditionalOnProperty(name = "spirekraft.demo", havingValue = "true")
class DemoAnchor {

    private static final int MADE = 34;
    private static final int CHECKED = 6;

    private final KeptTrials kept;
    private final Routines routines;
    private final AnchoringChecks checks;
    private final People people;
    private final Promising promising;
    private final Clock clock;

    DemoAnchor(
            KeptTrials kept,
            Routines routines,
            AnchoringChecks checks,
            People people,
            Promising promising,
            Clock clock) {
        this.kept = kept;
        this.routines = routines;
        this.checks = checks;
        this.people = people;
        this.promising = promising;
        this.clock = clock;
    }

    /// What it takes to promise something at a workshop.
    @Component
    @ConditionalOnProperty(name = "spirekraft.demo", havingValue = "true")
    record Promising(Programmes programmes, Workshops workshops, Surveys surveys, FindingChoices choices) {}

    void ofHavgard(School school) {
        HavgardTexts.ACTS.forEach((scale, reason) -> promise(school, scale, reason));
        Map<Role, UUID> group = people.at(school).stream()
                .collect(Collectors.toMap(People.Member::role, People.Member::person, (one, other) -> one));
        kept.homeless(school).forEach(trial -> told(MADE, () -> house(school, trial, group)));
        told(CHECKED, () -> check(school));
    }

    private void promise(School school, String scale, String reason) {
        promising
                .programmes()
                .of(school)
                .flatMap(programme -> promising.workshops().find(programme, 1))
                .ifPresent(workshop -> promising
                        .surveys()
                        .find(school, 1)
                        .ifPresent(wave -> promising
                                .choices()
                                .keep(
                                        new FindingChoices.About(workshop, school, wave, scale),
                                        new FindingChoices.Chosen(FindingChoices.Choice.ACT, reason))));
    }

    private void house(School school, Trial trial, Map<Role, UUID> group) {
        UUID owner = group.getOrDefault(Role.AMR, group.values().iterator().next());
        String reason = trial.decision().orElseThrow().reason();
        routines.make(
                school,
                new RoutinePlan(
                        trial.plan().aim(),
                        HavgardTexts.PLACES.getOrDefault(trial.plan().aim(), "Personalemødet"),
                        owner,
                        Optional.ofNullable(group.get(Role.TR)).filter(tr -> !tr.equals(owner)),
                        trial.plan().aim().equals(HavgardTexts.ASLEEP) ? Rhythm.QUARTERLY : Rhythm.MONTHLY,
                        clock.instant().atZone(Words.ZONE).getMonth(),
                        trial.plan().sign(),
                        reason),
                trial.id());
    }

    /// One routine fell asleep.
    private void check(School school) {
        List<Fares> fares = routines.goingOn(school).stream()
                .map(routine -> new Fares(routine, state(routine), ""))
                .toList();
        checks.keep(school, new Said(HavgardTexts.CHECK, HavgardTexts.CHECK_NOTE, fares));
    }

    private static State state(Routine routine) {
        return routine.plan().what().equals(HavgardTexts.ASLEEP) ? State.SLEEPING : State.RUNNING;
    }

    private void told(int daysAgo, Runnable work) {
        Instant then = clock.instant().atZone(Words.ZONE).minusDays(daysAgo).toInstant();
        ProgramClock.at(then, work);
    }
}
