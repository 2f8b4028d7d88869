package dk.spirekraft.people.web;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.NavItem;
import dk.spirekraft.web.Place;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// The places of people and schools in the navigation.
@Component
class PeopleNavigation implements NavItem.Source {

    private final Schools schools;

    PeopleNavigation(Schools schools) {
        this.schools = schools;
    }

    @Override
    public List<NavItem> at(Place place) {
        return Visitors.current().map(visitor -> items(visitor, place)).orElse(List.of());
    }

    private List<NavItem> items(Visitor visitor, Place place) {
        List<NavItem> items = new ArrayList<>();
        if (visitor.isAny(Role.SECRETARIAT, Role.ADMINISTRATION))
            items.add(new NavItem(5, "people.nav.schools", "/kommune", "schools"));
        else if (visitor.isAny(Role.CONSULTANT)) items.add(new NavItem(5, "people.nav.schools", "/skoler", "schools"));
        if (visitor.isAny(Role.OPERATOR)) items.add(new NavItem(90, "people.nav.audit", "/driftslog", "log"));
        place.school()
                .flatMap(schools::bySlug)
                .filter(school -> visitor.isAny(school, Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER))
                .ifPresent(school -> {
                    items.add(new NavItem(10, "people.nav.overview", school.address(), "overview"));
                    items.add(new NavItem(80, "people.nav.roster", school.address() + "/kolleger", "people"));
                });
        return items;
    }
}
