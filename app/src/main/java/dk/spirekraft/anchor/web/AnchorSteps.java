package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.check.CheckDates;
import dk.spirekraft.anchor.handover.Loose;
import dk.spirekraft.anchor.handover.LooseEnds;
import dk.spirekraft.anchor.promise.Promise;
import dk.spirekraft.anchor.promise.Promise.Stage;
import dk.spirekraft.anchor.promise.Promises;
import dk.spirekraft.anchor.routine.KeptTrials;
import dk.spirekraft.anchor.routine.Routine.State;
import dk.spirekraft.anchor.routine.Routines;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.NavItem;
import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.Place;
import dk.spirekraft.web.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The next step in keeping what was learnt, and this phase's place in the navigation.
@Component
class AnchorSteps implements NextStep.Source, NavItem.Source {

    private static final int AT_SCHOOL = 60;

    private final Schools schools;
    private final AnchorDesk desk;
    private final CheckDates checks;
    private final LooseEnds loose;
    private final KeptTrials kept;
    private final Routines routines;
    private final Promises promises;

    AnchorSteps(
            Schools schools,
            AnchorDesk desk,
            CheckDates checks,
            LooseEnds loose,
            KeptTrials kept,
            Routines routines,
            Promises promises) {
        this.schools = schools;
        this.desk = desk;
        this.checks = checks;
        this.loose = loose;
        this.kept = kept;
        this.routines = routines;
        this.promises = promises;
    }

    @Override
    public Optional<NextStep> at(Place place, Words words) {
        Optional<Visitor> visitor = Visitors.current();
        if (visitor.isEmpty()) return Optional.empty();
        return place.school()
                .flatMap(schools::bySlug)
                .filter(school -> visitor.get().isInWorkingGroup(school))
                .flatMap(school -> next(desk.scene(school, words)));
    }

    /// The most urgent rule that applies speaks.
    Optional<NextStep> next(Scene scene) {
        List<Loose> ends = loose.of(scene.school());
        return Stream.<Supplier<Optional<NextStep>>>of(
                        () -> end(ends, Loose.Why.OPEN_HANDOVER)
                                .map(end -> AnchorRule.HAND_OVER.at(scene, name(scene, end), end.address())),
                        () -> checks.next(scene.school())
                                .filter(CheckDates.Due::isNow)
                                .map(due ->
                                        AnchorRule.CHECK.at(scene, scene.words().date(due.on()))),
                        () -> end(ends, Loose.Why.ROUTINE_WITHOUT_OWNER)
                                .map(end -> AnchorRule.FIND_OWNER.at(scene, end.what(), end.address())),
                        () -> home(scene),
                        () -> old(scene),
                        () -> asleep(scene))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Loose> end(List<Loose> ends, Loose.Why why) {
        return ends.stream().filter(end -> end.why() == why).findFirst();
    }

    private static String name(Scene scene, Loose end) {
        return end.isNamed() ? end.what() : scene.words().of(end.what(), 0);
    }

    private Optional<NextStep> home(Scene scene) {
        return kept.homeless(scene.school()).stream()
                .findFirst()
                .map(trial -> AnchorRule.MAKE_ROUTINE.at(
                        scene, trial.plan().aim(), scene.address("/rutiner/ny?fra=" + trial.slug())));
    }

    /// What was done and not told comes before what never began.
    private Optional<NextStep> old(Scene scene) {
        return promises.of(scene.school(), scene.words().language()).stream()
                .filter(promise -> promise.isOld(scene.now()))
                .max(Comparator.comparing(Promise::stage))
                .map(promise ->
                        (promise.stage() == Stage.DONE ? AnchorRule.TELL : AnchorRule.BEGIN).at(scene, promise.name()));
    }

    private Optional<NextStep> asleep(Scene scene) {
        return routines.goingOn(scene.school()).stream()
                .filter(routine -> routine.life().state() == State.SLEEPING)
                .findFirst()
                .map(routine -> AnchorRule.WAKE.at(scene, routine.plan().what(), routine.address(scene.school())));
    }

    @Override
    public List<NavItem> at(Place place) {
        return place.school()
                .flatMap(schools::bySlug)
                .filter(school -> Visitors.current()
                        .filter(visitor -> visitor.isAny(
                                school, Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT))
                        .isPresent())
                .map(school -> List.of(new NavItem(AT_SCHOOL, "anchor.nav", school.address() + Scene.HOME, "routines")))
                .orElse(List.of());
    }
}
