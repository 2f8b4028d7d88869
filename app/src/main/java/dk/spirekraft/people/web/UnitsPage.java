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

    /// True if what was typed is a new unit.
    public boolean isNew() {
        return form.isNew();
    }

    /// What was typed for a new unit, nothing where a known one was changed.
    public UnitForm added() {
        return isNew() ? form : UnitForm.BLANK;
    }

    /// True if this unit's row was sent and is wrong somewhere.
    public boolean isTyped(Unit unit) {
        return !isNew() && unit.id().toString().equals(form.id());
    }

    public boolean isWrong(Unit unit, String field) {
        return isTyped(unit) && !faults.of(field).isEmpty();
    }

    public String nameOf(Unit unit) {
        return isTyped(unit) ? form.name() : unit.name();
    }

    public String staffOf(Unit unit) {
        return isTyped(unit) ? form.staff() : String.valueOf(unit.staff());
    }
}
