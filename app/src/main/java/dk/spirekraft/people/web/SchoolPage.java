package dk.spirekraft.people.web;

import dk.spirekraft.people.People;
import dk.spirekraft.people.Standing;
import dk.spirekraft.people.Unit;
import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.PageContent;
import java.util.List;
import java.util.Optional;

/// Where a school is now.
///
/// @param standing how its measurement stands, with the dates to come
/// @param mayChange true for whoever may change the units
/// @param mayGiveRoles true for whoever may change who is there
public record SchoolPage(
        String title,
        String address,
        Optional<NextStep> next,
        Optional<Standing> standing,
        List<People.Member> group,
        List<Unit> units,
        boolean mayChange,
        boolean mayGiveRoles)
        implements PageContent {

    public SchoolPage {
        group = List.copyOf(group);
        units = List.copyOf(units);
    }

    /// How many work at the school.
    public int staff() {
        return units.stream().mapToInt(Unit::staff).sum();
    }
}
