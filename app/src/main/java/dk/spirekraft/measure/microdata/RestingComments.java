package dk.spirekraft.measure.microdata;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The comments of closed waves. Those of a wave lie there all together or, where too few wrote, not at all.
@Component
public class RestingComments {

    private final JdbcClient db;

    RestingComments(JdbcClient db) {
        this.db = db;
    }

    /// Why a comment is withheld.
    public enum Reason {
        /// It names somebody.
        NAME,
        /// It tells of somebody's health.
        HEALTH,
        /// Whoever wrote it wished so.
        WISHED,
        OTHER
    }

    /// @param words empty where it is withheld: then they are kept nowhere
    /// @param withheld why, where it is
    public record RestingComment(UUID id, Optional<String> words, Optional<Reason> withheld) {}

    /// In the random order of their ids.
    public List<RestingComment> of(UUID wave) {
        return db.sql("select id, words, withheld from measure.comment where wave = ? order by id")
                .param(wave)
                .query((row, number) -> new RestingComment(
                        row.getObject("id", UUID.class),
                        Optional.ofNullable(row.getString("words")),
                        Optional.ofNullable(row.getString("withheld")).map(Reason::valueOf)))
                .list();
    }

    public boolean has(UUID wave) {
        return db.sql("select exists (select from measure.comment where wave = ?)")
                .param(wave)
                .query(Boolean.class)
                .single();
    }

    /// Takes a comment's words away for good and says why; one that is withheld already stays as it is.
    public void withhold(UUID wave, UUID comment, Reason reason) {
        db.sql("update measure.comment set words = null, withheld = ? where id = ? and wave = ? and withheld is null")
                .params(reason.name(), comment, wave)
                .update();
    }
}
