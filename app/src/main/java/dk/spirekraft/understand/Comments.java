package dk.spirekraft.understand;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.microdata.RestingComments;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was written beside the answers of a wave. Comments are outside all that counting protects, so the staff's
/// representatives read them before anybody else and withhold what tells of somebody (ADR 0031). They are of the whole
/// school, and stand beside no figure and no team.
@Component
public class Comments {

    private final RestingComments resting;
    private final JdbcClient db;

    Comments(RestingComments resting, JdbcClient db) {
        this.resting = resting;
        this.db = db;
    }

    /// What may be shown of a wave's comments, as its release holds it.
    public enum Held {
        /// Fewer wrote than a crowd to be one of, so none is kept.
        TOO_FEW,
        /// Enough wrote.
        ENOUGH
    }

    /// Whether everybody may read them.
    public enum Standing {
        TOO_FEW,
        /// The staff's representatives have yet to read them.
        UNREAD,
        SHOWN
    }

    /// A comment as it may be read.
    ///
    /// @param words empty where it is withheld
    /// @param withheld why, `NAME`, `HEALTH`, `WISHED` or `OTHER`, empty where it is not
    public record Comment(UUID id, String words, String withheld) {}

    /// How comments stand of a result that everybody may see, empty where the wave took none.
    public Optional<Standing> standing(Results.Shown shown) {
        return shown.release().comments().map(held -> switch (held) {
            case TOO_FEW -> Standing.TOO_FEW;
            case ENOUGH -> isShown(shown.wave()) ? Standing.SHOWN : Standing.UNREAD;
        });
    }

    /// The comments of a result that everybody may see: for the staff's representatives, and for all once those have
    /// read them.
    public List<Comment> of(Results.Shown shown) {
        return resting.of(shown.wave().id()).stream()
                .map(comment -> new Comment(
                        comment.id(),
                        comment.words().orElse(""),
                        comment.withheld().map(Enum::name).orElse("")))
                .toList();
    }

    /// Takes a comment's words away for good.
    ///
    /// @param reason one of those that a comment has
    /// @return false if there is no such reason
    public boolean withhold(Results.Shown shown, UUID comment, String reason) {
        for (RestingComments.Reason known : RestingComments.Reason.values()) {
            if (!known.name().equals(reason)) continue;
            resting.withhold(shown.wave().id(), comment, known);
            return true;
        }
        return false;
    }

    /// Lets everybody at the school read them; doing so again changes nothing.
    public void show(Results.Shown shown) {
        db.sql("insert into understand.comments_shown (wave, municipality) values (?, ?) on conflict do nothing")
                .params(shown.wave().id(), shown.wave().municipality())
                .update();
    }

    private boolean isShown(Wave wave) {
        return db.sql("select exists (select from understand.comments_shown where wave = ?)")
                .param(wave.id())
                .query(Boolean.class)
                .single();
    }
}
