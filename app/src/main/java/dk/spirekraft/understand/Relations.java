package dk.spirekraft.understand;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.measure.Wave;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Who works well with whom, brought in beside a closed wave: once and for good, since what a second file adds could be
/// told from the difference. Only what may be shown is kept.
@Component
public class Relations {

    private final JdbcClient db;
    private final LedgerLines lines;
    private final Showings showings;
    private final JsonMapper json = JsonMapper.builder().build();

    Relations(JdbcClient db, LedgerLines lines, Showings showings) {
        this.db = db;
        this.lines = lines;
        this.showings = showings;
    }

    /// True if this wave has its one matrix.
    public boolean isTaken(Wave wave) {
        return db.sql("select exists (select from understand.relational_cells where wave = ?)")
                .param(wave.id())
                .query(Boolean.class)
                .single();
    }

    private Optional<String> document(Wave wave) {
        return db.sql("select document from understand.relational_cells where wave = ?")
                .param(wave.id())
                .query(String.class)
                .optional();
    }

    /// What may be shown of it now: empty until the wave's result was opened for everybody at the school.
    public Optional<RelationalCells> shown(Wave wave) {
        if (!showings.isOpen(wave)) return Optional.empty();
        return document(wave).map(document -> json.readValue(document, RelationalCells.class));
    }

    /// Takes a file through the gate.
    ///
    /// @param sizes how many have each of the file's roles, in their order
    /// @return false if the wave has its matrix already, and then nothing has changed
    /// @throws IllegalStateException if the wave is not closed
    /// @throws IllegalArgumentException if the file has a fault, or a size is under how many answered
    @Transactional
    public boolean take(Wave wave, RelationalFile file, List<Integer> sizes) {
        if (wave.closure().isEmpty())
            throw new IllegalStateException("Only beside a closed wave, but wave %d is not".formatted(wave.number()));
        if (file.fault().isPresent())
            throw new IllegalArgumentException("A file without faults is taken, but this has " + file.fault());
        lines.lock(wave.school());
        if (isTaken(wave)) return false;
        var ledger = new SchoolLedger(lines.of(wave.school()));
        var least = new MinGroupSize(wave.opening().orElseThrow().minGroupSize());
        var gate = new RelationalGate(ledger, wave.number(), least, new RelationalGate.Sized(file, sizes));
        RelationalCells cells = gate.release(released -> hash(json.writeValueAsString(released)));
        ledger.added().forEach(line -> lines.add(wave.school(), wave.municipality(), line));
        db.sql("insert into understand.relational_cells (wave, school, municipality, document)"
                        + " values (?, ?, ?, ?::jsonb)")
                .params(wave.id(), wave.school(), wave.municipality(), json.writeValueAsString(cells))
                .update();
        return true;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
