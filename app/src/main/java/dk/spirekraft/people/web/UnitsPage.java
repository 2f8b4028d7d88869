package dk.spirekraft.people.web;

import dk.spirekraft.people.Unit;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;
import java.util.UUID;

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

    /// The others, of whom one may be its neighbour.
    public List<Unit> others(Unit unit) {
        return units.stream().filter(other -> !other.equals(unit)).toList();
    }

    /// True if that one is chosen as its neighbour.
    public boolean isChosen(Unit unit, Unit other) {
        String chosen = isTyped(unit)
                ? String.valueOf(form.neighbour())
                : unit.neighbour().map(UUID::toString).orElse("");
        return chosen.equals(other.id().toString());
    }

    /// Whom it shares its figures with if none is chosen.
    public String beside(Unit unit) {
        int at = units.indexOf(unit);
        return units.get(at + 1 < units.size() ? at + 1 : at - 1).name();
    }

    public String staffOf(Unit unit) {
        return isTyped(unit) ? form.staff() : String.valueOf(unit.staff());
    }
}
