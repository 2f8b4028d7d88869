package dk.spirekraft.measure;

import dk.spirekraft.measure.microdata.FreshSheets;
import dk.spirekraft.measure.microdata.FreshSheets.Sheet;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/// The sheets of closed waves: written once, in an order and under ids that are drawn then.
@Component
class RestingSheets {

    private static final int AT_ONCE = 1000;

    private final JdbcOperations db;
    private final FreshSheets fresh;
    private final SecureRandom random;

    RestingSheets(JdbcOperations db, FreshSheets fresh, SecureRandom random) {
        this.db = db;
        this.fresh = fresh;
        this.random = random;
    }

    /// Comments in an order of their own, under ids of their own, beside no pile and no answer (ADR 0031).
    void addComments(Wave wave, List<Comment> comments) {
        List<Comment> shuffled = new ArrayList<>(comments);
        Collections.shuffle(shuffled, random);
        db.batchUpdate(
                "insert into measure.comment (id, wave, municipality, words) values (?, ?, ?, ?)",
                shuffled,
                AT_ONCE,
                (statement, comment) -> {
                    statement.setObject(1, UUID.randomUUID());
                    statement.setObject(2, wave.id());
                    statement.setObject(3, wave.municipality());
                    statement.setString(4, comment.words());
                });
    }

    /// Keeps the sheets for the release that is made within the same transaction, and writes down what may stay: no
    /// piles, and nothing of a wave that so few answered that none of it will ever be shown.
    void add(Wave wave, List<Sheet> sheets) {
        List<Sheet> shuffled = new ArrayList<>(sheets);
        Collections.shuffle(shuffled, random);
        fresh.keep(wave.id(), shuffled);
        if (!wave.minGroupSize().allows(shuffled.size())) return;
        db.batchUpdate(
                "insert into measure.sheet (id, wave, municipality, answers) values (?, ?, ?, ?)",
                shuffled,
                AT_ONCE,
                (statement, sheet) -> {
                    statement.setObject(1, UUID.randomUUID());
                    statement.setObject(2, wave.id());
                    statement.setObject(3, wave.municipality());
                    statement.setObject(4, sheet.answers());
                });
    }
}
