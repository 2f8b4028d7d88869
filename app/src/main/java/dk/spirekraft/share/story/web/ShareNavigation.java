package dk.spirekraft.share.story.web;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.share.story.WrittenCase;
import dk.spirekraft.web.NavItem;
import dk.spirekraft.web.Place;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// *Erfaringer* in the navigation: a school's own for its working group, those it keeps for the secretariat and the
/// consultant, and the catalogue for readers in the sector.
@Component
class ShareNavigation implements NavItem.Source {

    private static final int ORDER = 85;
    private static final int FOR_OPERATORS = 95;

    private final Schools schools;

    ShareNavigation(Schools schools) {
        this.schools = schools;
    }

    @Override
    public List<NavItem> at(Place place) {
        return Visitors.current().map(visitor -> items(visitor, place)).orElse(List.of());
    }

    private List<NavItem> items(Visitor visitor, Place place) {
        List<NavItem> items = new ArrayList<>();
        place.school()
                .flatMap(schools::bySlug)
                .filter(visitor::isInWorkingGroup)
                .ifPresent(school -> items.add(item(WrittenCase.list(school), List.of())));
        if (items.isEmpty() && visitor.isAny(Role.SECRETARIAT, Role.CONSULTANT))
            items.add(item("/kommune/opgaver", List.of("/kommune/hoest", "/kommune/udsagn", "/samtale")));
        else if (items.isEmpty() && visitor.isAny(Role.SECTOR_READER))
            items.add(item("/erfaringer", List.of("/samtale")));
        else if (items.isEmpty() && visitor.isAny(Role.OPERATOR))
            items.add(new NavItem(FOR_OPERATORS, "share.theme.nav", "/drift/temaer", "log"));
        return items;
    }

    private static NavItem item(String address, List<String> also) {
        return new NavItem(ORDER, "share.nav", address, "log", also);
    }
}
