package dk.spirekraft.people.web;

import dk.spirekraft.people.People;
import dk.spirekraft.people.School;
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
/// @param merging what was merged with it
public record SchoolPage(
        String title,
        String address,
        Optional<NextStep> next,
        Optional<Standing> standing,
        List<People.Member> group,
        List<Unit> units,
        boolean mayChange,
        boolean mayGiveRoles,
        Merging merging)
        implements PageContent {

    public SchoolPage {
        group = List.copyOf(group);
        units = List.copyOf(units);
    }

    /// @param continued that it goes on in another school, in words; blank where it does not
    /// @param here the schools that go on in this one
    /// @param address where it is merged, blank for those who may not
    public record Merging(String continued, List<School> here, String address) {

        public Merging {
            here = List.copyOf(here);
        }
    }

    /// How many work at the school.
    public int staff() {
        return units.stream().mapToInt(Unit::staff).sum();
    }
}
