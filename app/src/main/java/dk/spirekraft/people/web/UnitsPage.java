package dk.spirekraft.people.web;

import dk.spirekraft.people.Unit;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// The units of a school and the form that adds or changes one.
public record UnitsPage(String title, String address, List<Unit> units, UnitForm form, Faults faults)
        implements PageContent {

    public UnitsPage {
        units = List.copyOf(units);
    }
}
