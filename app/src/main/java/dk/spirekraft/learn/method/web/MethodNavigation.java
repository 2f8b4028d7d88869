package dk.spirekraft.learn.method.web;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.NavItem;
import dk.spirekraft.web.Place;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// *Metoder* in the navigation: a school's own for its working group, else those for everybody.
@Component
class MethodNavigation implements NavItem.Source {

    private static final int ORDER = 38;

    private final Schools schools;

    MethodNavigation(Schools schools) {
        this.schools = schools;
    }

    @Override
    public List<NavItem> at(Place place) {
        return Visitors.current().flatMap(visitor -> address(visitor, place)).stream()
                .map(address -> new NavItem(ORDER, "method.nav", address, "methods"))
                .toList();
    }

    private Optional<String> address(Visitor visitor, Place place) {
        Optional<String> ofSchool = place.school()
                .flatMap(schools::bySlug)
                .filter(school -> visitor.isInWorkingGroup(school) || visitor.isAny(school, Role.CONSULTANT))
                .map(SchoolMethodsController::address);
        if (ofSchool.isPresent()) return ofSchool;
        return visitor.isAny(Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT, Role.SECTOR_READER)
                ? Optional.of(MethodsController.ADDRESS)
                : Optional.empty();
    }
}
