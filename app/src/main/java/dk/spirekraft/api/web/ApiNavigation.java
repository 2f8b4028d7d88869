package dk.spirekraft.api.web;

import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.NavItem;
import dk.spirekraft.web.Place;
import java.util.List;
import org.springframework.stereotype.Component;

/// The place of other programs among a school's pages, for its working group.
@Component
class ApiNavigation implements NavItem.Source {

    private static final int LATE = 95;

    private final Schools schools;

    ApiNavigation(Schools schools) {
        this.schools = schools;
    }

    @Override
    public List<NavItem> at(Place place) {
        return Visitors.current().stream()
                .flatMap(visitor -> place.school().flatMap(schools::bySlug).filter(visitor::isInWorkingGroup).stream())
                .map(school -> new NavItem(LATE, "api.nav", school.address() + "/andre-programmer", "log"))
                .toList();
    }
}
