package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.Reflections;
import dk.spirekraft.learn.trial.SchoolTrials;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.NavItem;
import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.Place;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The next step in the trials that somebody carries, and the trials' place in the navigation.
@Component
class TrialSteps implements NextStep.Source, NavItem.Source {

    private static final int AT_SCHOOL = 36;
    private static final int FOR_STAFF = 20;

    private final SchoolTrials overviews;
    private final Reflections reflections;
    private final Schools schools;
    private final Clock clock;

    TrialSteps(SchoolTrials overviews, Reflections reflections, Schools schools, Clock clock) {
        this.overviews = overviews;
        this.reflections = reflections;
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    public int soonest() {
        return TrialRules.Step.DECIDE.urgency();
    }

    @Override
    public Optional<NextStep> at(Place place, Words words) {
        Optional<Visitor> visitor = Visitors.current();
        if (visitor.isEmpty()) return Optional.empty();
        return place.school()
                .flatMap(schools::bySlug)
                .filter(school -> visitor.get().isInWorkingGroup(school))
                .flatMap(school -> step(new TrialScene(school, words, clock.instant()), visitor.get()));
    }

    private Optional<NextStep> step(TrialScene scene, Visitor visitor) {
        List<SchoolTrials.Overview> own = overviews.of(scene.school()).stream()
                .filter(each -> each.trial().decision().isEmpty())
                .filter(each -> each.isCarriedBy(visitor.person()))
                .toList();
        List<UUID> looking = own.stream()
                .map(SchoolTrials.Overview::trial)
                .filter(trial -> trial.reflection().isPresent())
                .map(Trial::id)
                .toList();
        Set<UUID> written = reflections.writtenIn(looking, visitor.person());
        return own.stream()
                .flatMap(each -> due(scene, each, !written.contains(each.trial().id())))
                .min(Comparator.comparingInt(NextStep::urgency));
    }

    private static Stream<NextStep> due(TrialScene scene, SchoolTrials.Overview each, boolean own) {
        Trial trial = each.trial();
        Optional<TrialRules.Step> step = TrialRules.due(scene, trial, own);
        if (step.isEmpty() && TrialRules.isNoteDue(scene, trial, each.heardAt()))
            step = Optional.of(TrialRules.Step.NOTE);
        return step.map(found -> found.at(scene, trial)).stream();
    }

    @Override
    public List<NavItem> at(Place place) {
        if (place.path().equals("/personale") || place.path().startsWith("/personale/"))
            return List.of(new NavItem(FOR_STAFF, "learn.trial.staff.nav", "/personale/afproevninger", "trials"));
        return place.school()
                .flatMap(schools::bySlug)
                .filter(school -> Visitors.current()
                        .filter(visitor -> mayLook(visitor, school))
                        .isPresent())
                .map(school -> new NavItem(
                        AT_SCHOOL,
                        "learn.trial.nav",
                        Trial.board(school),
                        "trials",
                        List.of(school.address() + "/sparring", school.address() + "/makkere")))
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean mayLook(Visitor visitor, School school) {
        return visitor.isAny(school, Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT);
    }
}
