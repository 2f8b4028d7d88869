package dk.spirekraft.measure;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.measure.microdata.FreshSheets.Sheet;
import dk.spirekraft.people.School;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/// Keeps waves that come in whole: opened, answered and closed in one moment, with their sheets in random order.
@Component
class ImportedWaves {

    private final JdbcOperations db;
    private final Openings openings;
    private final RestingSheets resting;

    ImportedWaves(JdbcOperations db, Openings openings, RestingSheets resting) {
        this.db = db;
        this.openings = openings;
        this.resting = resting;
    }

    /// @param sheets by unit; units that are too small share a pile, decided by their size alone
    void add(Wave planned, School school, Map<String, List<short[]>> sheets, Instant now) {
        MinGroupSize least = planned.minGroupSize();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sheets.forEach((unit, answered) -> sizes.put(unit, answered.size()));
        int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
        var units = FrozenPiles.of(sizes, planned.asksUnits(), least);
        openings.freeze(planned, new Wave.Opening(now, all, least.answers()), units);
        List<Sheet> answered = new ArrayList<>();
        for (Openings.FrozenUnit unit : units)
            for (short[] sheet : sheets.getOrDefault(unit.name(), List.of()))
                answered.add(new Sheet(planned.asksUnits() ? unit.pile() : 0, sheet));
        resting.add(planned, answered);
        db.update(
                "insert into measure.closure (wave, municipality, at, sheets) values (?, ?, ?, ?)",
                planned.id(),
                school.municipality(),
                now.atOffset(ZoneOffset.UTC),
                all);
    }
}
