package dk.spirekraft.learn.journal.web;

import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.NavItem;
import dk.spirekraft.web.Place;
import java.util.List;
import org.springframework.stereotype.Component;

/// The journal among the places of a working group.
@Component
class JournalNavigation implements NavItem.Source {

    private static final int ORDER = 85;

    private final Schools schools;

    JournalNavigation(Schools schools) {
        this.schools = schools;
    }

    @Override
    public List<NavItem> at(Place place) {
        return place
                .school()
                .flatMap(schools::bySlug)
                .filter(school -> Visitors.current()
                        .filter(visitor -> visitor.isInWorkingGroup(school))
                        .isPresent())
                .map(school -> new NavItem(ORDER, "learn.nav.journal", Door.HOME, "pencil"))
                .stream()
                .toList();
    }
}
