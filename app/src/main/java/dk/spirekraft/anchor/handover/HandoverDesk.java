package dk.spirekraft.anchor.handover;

import dk.spirekraft.anchor.handover.Handovers.Leaving;
import dk.spirekraft.anchor.routine.Routines;
import dk.spirekraft.learn.programme.SeatSucceeded;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialMembers;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.people.People;
import dk.spirekraft.people.PersonLeft;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a hand-over when somebody leaves, and closes it by giving what they had to whoever takes over.
@Component
public class HandoverDesk {

    private final Handovers handovers;
    private final Routines routines;
    private final Trials trials;
    private final TrialMembers carriers;
    private final Schools schools;

    HandoverDesk(Handovers handovers, Routines routines, Trials trials, TrialMembers carriers, Schools schools) {
        this.handovers = handovers;
        this.routines = routines;
        this.trials = trials;
        this.carriers = carriers;
        this.schools = schools;
    }

    @EventListener
    void open(SeatSucceeded succeeded) {
        handovers.open(
                schools.byId(succeeded.school()),
                new Leaving(
                        succeeded.left().name(),
                        succeeded.left().person(),
                        succeeded.seat().kind().label(),
                        Optional.of(succeeded.seat().id())));
    }

    /// A colleague without a task here leaves nothing behind.
    @EventListener
    void open(PersonLeft left) {
        var member = left.member();
        boolean hadATask = switch (member.role()) {
            case SCHOOL_LEADER, AMR, TR, MEMBER -> true;
            default -> hasAny(left.school(), member.person());
        };
        if (hadATask) open(left.school(), member);
    }

    private boolean hasAny(School school, UUID person) {
        return routines.goingOn(school).stream().anyMatch(routine -> routine.isOf(person));
    }

    /// Marks that somebody is going to leave.
    ///
    /// @return false if a hand-over is open for them already
    public boolean open(School school, People.Member member) {
        return handovers.open(
                school,
                new Leaving(
                        member.name(),
                        Optional.of(member.person()),
                        member.role().label(),
                        Optional.empty()));
    }

    /// What somebody carries that has not been decided yet.
    public List<Trial> openTrials(School school, UUID person) {
        return trials.of(school).stream()
                .filter(trial -> trial.decision().isEmpty())
                .filter(trial -> carriers.of(trial).stream()
                        .anyMatch(carrier -> carrier.person().equals(person)))
                .toList();
    }

    /// Somebody took over: routines and open trials are theirs from now on, where both have an account.
    @Transactional
    public void confirm(School school, Handover handover, String name, Optional<UUID> successor) {
        handovers.confirm(school, handover, name, successor);
        if (handover.person().isEmpty() || successor.isEmpty()) return;
        UUID left = handover.person().get();
        openTrials(school, left).forEach(trial -> {
            carriers.join(trial, successor.get());
            carriers.leave(trial, left);
        });
        routines.handOver(school, left, successor.get());
    }
}
