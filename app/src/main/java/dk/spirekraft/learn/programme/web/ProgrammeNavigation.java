package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.NavItem;
import dk.spirekraft.web.Place;
import java.util.List;
import org.springframework.stereotype.Component;

/// The place of the programme in the navigation: at a school that is in one, and for those who run programmes.
@Component
class ProgrammeNavigation implements NavItem.Source {

    private static final int AT_SCHOOL = 70;
    private static final int IN_MUNICIPALITY = 15;

    private final Schools schools;
    private final Programmes programmes;

    ProgrammeNavigation(Schools schools, Programmes programmes) {
        this.schools = schools;
        this.programmes = programmes;
    }

    @Override
    public List<NavItem> at(Place place) {
        var visitor = Visitors.current();
        if (visitor.isEmpty()) return List.of();
        if (place.school().isEmpty())
            return visitor.get().isAny(Role.SECRETARIAT, Role.ADMINISTRATION, Role.CONSULTANT)
                    ? List.of(new NavItem(
                            IN_MUNICIPALITY,
                            "learn.nav.programme",
                            "/forloeb",
                            "overview",
                            List.of("/kommune/stille-uger", "/kommune/skabeloner")))
                    : List.of();
        return place.school()
                .flatMap(schools::bySlug)
                .filter(school -> visitor.get().isInWorkingGroup(school)
                        && programmes.of(school).isPresent())
                .map(school -> new NavItem(AT_SCHOOL, "learn.nav.programme", school.address() + "/forloeb", "overview"))
                .map(List::of)
                .orElse(List.of());
    }
}
