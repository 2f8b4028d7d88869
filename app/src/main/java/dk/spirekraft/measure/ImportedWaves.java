package dk.spirekraft.measure;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.people.School;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/// Keeps waves that come in whole: opened, answered and closed in one moment, with their sheets in random order.
@Component
class ImportedWaves {

    private final JdbcOperations db;
    private final Openings openings;
    private final SecureRandom random;

    ImportedWaves(JdbcOperations db, Openings openings, SecureRandom random) {
        this.db = db;
        this.openings = openings;
        this.random = random;
    }

    /// @param sheets by unit; units that are too small share a pile, decided by their size alone
    void add(Wave planned, School school, Map<String, List<short[]>> sheets, Instant now) {
        MinGroupSize least = planned.minGroupSize();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sheets.forEach((unit, answered) -> sizes.put(unit, answered.size()));
        int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
        var units = FrozenPiles.of(sizes, planned.asksUnits(), least);
        openings.freeze(planned, new Wave.Opening(now, all, least.answers()), units);
        List<Row> rows = new ArrayList<>();
        for (Openings.FrozenUnit unit : units)
            for (short[] sheet : sheets.getOrDefault(unit.name(), List.of()))
                rows.add(new Row(planned.asksUnits() ? unit.pile() : 0, sheet));
        Collections.shuffle(rows, random);
        store(planned, school, rows);
        db.update(
                "insert into measure.closure (wave, municipality, at, sheets) values (?, ?, ?, ?)",
                planned.id(),
                school.municipality(),
                now.atOffset(ZoneOffset.UTC),
                all);
    }

    /// @param pile 0 where sheets don't know their unit
    private record Row(int pile, short[] answers) {}

    private void store(Wave wave, School school, List<Row> rows) {
        db.batchUpdate(
                "insert into measure.sheet (id, wave, municipality, pile, answers) values (?, ?, ?, nullif(?, 0), ?)",
                rows,
                1000,
                (statement, row) -> {
                    statement.setObject(1, UUID.randomUUID());
                    statement.setObject(2, wave.id());
                    statement.setObject(3, school.municipality());
                    statement.setInt(4, row.pile());
                    statement.setObject(5, row.answers());
                });
    }
}
