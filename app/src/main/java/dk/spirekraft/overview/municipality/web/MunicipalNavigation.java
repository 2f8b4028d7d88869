package dk.spirekraft.overview.municipality.web;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.NavItem;
import dk.spirekraft.web.Place;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a school lets its municipality see, for its working group and consultant; what schools would like help
/// with, for the consultant.
@Component
class MunicipalNavigation implements NavItem.Source {

    private static final int AT_SCHOOL = 88;
    private static final int FOR_CONSULTANTS = 30;

    private final Schools schools;

    MunicipalNavigation(Schools schools) {
        this.schools = schools;
    }

    @Override
    public List<NavItem> at(Place place) {
        var visitor = Visitors.current();
        if (visitor.isEmpty()) return List.of();
        if (place.school().isEmpty())
            return visitor.get().isAny(Role.CONSULTANT) && !visitor.get().isAny(Role.SECRETARIAT, Role.ADMINISTRATION)
                    ? List.of(new NavItem(FOR_CONSULTANTS, "overview.help.nav", "/kommune/hjaelp", "people"))
                    : List.of();
        return place.school()
                .flatMap(schools::bySlug)
                .filter(school ->
                        visitor.get().isInWorkingGroup(school) || visitor.get().isAny(school, Role.CONSULTANT))
                .map(school -> List.of(
                        new NavItem(AT_SCHOOL, "overview.sharing.nav", SharingViews.address(school), "schools")))
                .orElse(List.of());
    }
}
