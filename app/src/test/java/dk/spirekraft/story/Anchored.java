package dk.spirekraft.story;

import dk.spirekraft.anchor.check.AnchoringCheck;
import dk.spirekraft.anchor.check.AnchoringChecks;
import dk.spirekraft.anchor.handover.Handover;
import dk.spirekraft.anchor.handover.Handovers;
import dk.spirekraft.anchor.routine.Rhythm;
import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.routine.RoutinePlan;
import dk.spirekraft.anchor.routine.Routines;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.learn.workshop.FindingChoices;
import dk.spirekraft.learn.workshop.FindingChoices.Chosen;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import java.time.Month;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/// What a school in a story keeps doing, begun through the product's own faces.
@TestComponent
public class Anchored {

    private final Cast cast;
    private final Tries tries;
    private final Course course;
    private final Trials trials;
    private final Routines routines;
    private final Handovers handovers;
    private final AnchoringChecks checks;
    private final FindingChoices choices;
    private final StoryClock clock;

    public Anchored(
            Cast cast,
            Tries tries,
            Course course,
            Trials trials,
            Routines routines,
            Handovers handovers,
            AnchoringChecks checks,
            FindingChoices choices,
            StoryClock clock) {
        this.cast = cast;
        this.tries = tries;
        this.course = course;
        this.trials = trials;
        this.routines = routines;
        this.handovers = handovers;
        this.checks = checks;
        this.choices = choices;
        this.clock = clock;
    }

    /// What stands behind every route, by their numbers.
    public record Behind(int routine, int handover) {}

    public Behind behind(School school, Programme programme, Wave shown) {
        promised(school, programme, shown, "trust");
        Routine routine = routine(school, "Diamantjagt", cast.person(Role.MEMBER, school));
        leaves(school, "Læreren");
        return new Behind(routine.number(), handed(school).getFirst().number());
    }

    /// A routine of this person's, every month from now on.
    public Routine routine(School school, String what, String email) {
        UUID owner = tries.who(school, email);
        var plan = new RoutinePlan(
                what, "Teammødet", owner, Optional.empty(), Rhythm.MONTHLY, Month.NOVEMBER, "Listen er fyldt", "");
        return cast.in(school, () -> routines.make(school, plan, null));
    }

    /// The same, grown out of a kept trial.
    public void housed(School school, Trial trial, String email) {
        var plan = new RoutinePlan(
                trial.plan().aim(),
                "Teammødet",
                tries.who(school, email),
                Optional.empty(),
                Rhythm.MONTHLY,
                Month.NOVEMBER,
                "",
                "");
        cast.in(school, () -> routines.make(school, plan, trial.id()));
    }

    /// The group and its leader said where they stand.
    public void checked(School school) {
        cast.in(school, () -> {
            checks.keep(
                    school, new AnchoringChecks.Said(Collections.nCopies(AnchoringCheck.QUESTIONS, 1), "", List.of()));
            return true;
        });
    }

    public List<Routine> routines(School school) {
        return cast.in(school, () -> routines.of(school));
    }

    /// A trial that its group decided to keep.
    public Trial kept(School school, String aim, String... emails) {
        Trial trial = tries.running(school, aim, emails);
        return decided(school, trial);
    }

    public Trial decided(School school, Trial trial) {
        return cast.in(school, () -> {
            trials.decide(trial, new Decision(Decision.Outcome.KEEP, "Alle vil blive ved", "", clock.instant()));
            return trials.byId(trial.id());
        });
    }

    /// A finding that the first workshop answered with *act*.
    public void promised(School school, Programme programme, Wave shown, String scale) {
        var about = new FindingChoices.About(course.workshop(programme, school, 1), school, shown, scale);
        cast.in(school, () -> {
            choices.keep(about, new Chosen(FindingChoices.Choice.ACT, "Vi hører for sent om ændringer"));
            return true;
        });
    }

    /// Somebody without an account is to leave.
    public void leaves(School school, String name) {
        var leaving = new Handovers.Leaving(name, Optional.empty(), Role.MEMBER.label(), Optional.empty());
        cast.in(school, () -> handovers.open(school, leaving));
    }

    public List<Handover> handed(School school) {
        return cast.in(school, () -> handovers.of(school));
    }
}
