package dk.spirekraft.anchor.web;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.NavItem;
import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.Place;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The next step in keeping what was learnt as far as it can't wait, and this phase's place in the navigation.
@Component
class AnchorSteps implements NextStep.Source, NavItem.Source {

    private static final int AT_SCHOOL = 60;

    private final Schools schools;
    private final AnchorDesk desk;
    private final AnchorDuties duties;

    AnchorSteps(Schools schools, AnchorDesk desk, AnchorDuties duties) {
        this.schools = schools;
        this.desk = desk;
        this.duties = duties;
    }

    @Override
    public int soonest() {
        return AnchorRule.HAND_OVER.urgency();
    }

    @Override
    public Optional<NextStep> at(Place place, Words words) {
        Optional<Visitor> visitor = Visitors.current();
        if (visitor.isEmpty()) return Optional.empty();
        return place.school()
                .flatMap(schools::bySlug)
                .filter(school -> visitor.get().isInWorkingGroup(school))
                .flatMap(school -> duties.urgent(desk.scene(school, words)));
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
