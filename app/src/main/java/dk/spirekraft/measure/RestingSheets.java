package dk.spirekraft.measure;

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
    private final SecureRandom random;

    RestingSheets(JdbcOperations db, SecureRandom random) {
        this.db = db;
        this.random = random;
    }

    /// @param pile 0 where sheets don't know their unit
    record Sheet(int pile, short[] answers) {}

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

    void add(Wave wave, List<Sheet> sheets) {
        List<Sheet> shuffled = new ArrayList<>(sheets);
        Collections.shuffle(shuffled, random);
        db.batchUpdate(
                "insert into measure.sheet (id, wave, municipality, pile, answers) values (?, ?, ?, nullif(?, 0), ?)",
                shuffled,
                AT_ONCE,
                (statement, sheet) -> {
                    statement.setObject(1, UUID.randomUUID());
                    statement.setObject(2, wave.id());
                    statement.setObject(3, wave.municipality());
                    statement.setInt(4, sheet.pile());
                    statement.setObject(5, sheet.answers());
                });
    }
}
