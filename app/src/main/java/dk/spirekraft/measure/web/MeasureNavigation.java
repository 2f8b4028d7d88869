package dk.spirekraft.measure.web;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.NavItem;
import dk.spirekraft.web.Place;
import java.util.List;
import org.springframework.stereotype.Component;

/// The place of measurements in the navigation of a school.
@Component
class MeasureNavigation implements NavItem.Source {

    static final Role[] WORKING_GROUP = {Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER};

    /// After what a school comes for more often: once there are results, measuring is told of on the overview.
    private static final int AT_SCHOOL = 65;

    private final Schools schools;

    MeasureNavigation(Schools schools) {
        this.schools = schools;
    }

    @Override
    public List<NavItem> at(Place place) {
        var visitor = Visitors.current();
        if (place.school().isEmpty()
                && visitor.isPresent()
                && visitor.get().isAny(Role.SECRETARIAT, Role.ADMINISTRATION))
            return List.of(new NavItem(
                    20,
                    "measure.nav",
                    "/kommune/maalinger",
                    "measure",
                    List.of("/kommune/import", "/kommune/spoergeskemaer")));
        return place.school()
                .flatMap(schools::bySlug)
                .filter(school -> visitor.isPresent() && visitor.get().isAny(school, WORKING_GROUP))
                .map(school ->
                        List.of(new NavItem(AT_SCHOOL, "measure.nav", school.address() + "/maalinger", "measure")))
                .orElse(List.of());
    }
}
