package dk.spirekraft.people.web;

import dk.spirekraft.people.Unit;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A unit as typed.
///
/// @param id of the unit that is changed, empty for a new one
/// @param neighbour the id of the unit that it shares its figures with, empty for the one beside it
public record UnitForm(
        String id, String name, String staff, @Nullable String neighbour) {

    static final UnitForm BLANK = new UnitForm("", "", "", "");

    private static final int LONGEST = 80;
    private static final int MOST = 5000;

    boolean isNew() {
        return id == null || id.isBlank();
    }

    int count() {
        return Integer.parseInt(staff.strip());
    }

    /// The neighbour that was chosen.
    private Optional<String> named() {
        return Optional.ofNullable(neighbour).filter(chosen -> !chosen.isBlank());
    }

    Unit toUnit() {
        return new Unit(UUID.fromString(id), name.strip(), count(), named().map(UUID::fromString));
    }

    Faults faults(List<Unit> existing, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (name == null || name.isBlank() || name.length() > LONGEST)
            faults.put("name", words.of("people.fault.unit"));
        else if (existing.stream()
                .anyMatch(unit -> unit.name().equals(name.strip())
                        && !unit.id().toString().equals(id))) faults.put("name", words.of("people.fault.unitTwice"));
        if (staff == null || !staff.strip().matches("\\d{1,4}") || count() > MOST)
            faults.put("staff", words.of("people.fault.staff"));
        if (!isNew() && existing.stream().noneMatch(unit -> unit.id().toString().equals(id)))
            faults.put("name", words.of("people.fault.unit"));
        boolean isThere = named().stream()
                .allMatch(chosen ->
                        existing.stream().anyMatch(unit -> unit.id().toString().equals(chosen) && !chosen.equals(id)));
        if (!isThere) faults.put("neighbour", words.of("people.fault.neighbour"));
        return new Faults(faults);
    }
}
