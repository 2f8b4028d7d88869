package dk.spirekraft.learn.trial;

import dk.spirekraft.people.School;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What members wrote down while they tried: one line each, newest first.
@Component
public class TrialNotes {

    public static final int LONGEST = 500;
    public static final int MOST_MINUTES = 600;

    private final JdbcClient db;
    private final Clock clock;

    TrialNotes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// How it went.
    public enum Feeling {
        GOOD,
        MIXED,
        HEAVY;

        /// The message key of its name.
        public String label() {
            return "learn.trial.feeling." + name();
        }
    }

    /// A note to keep.
    ///
    /// @param key made with the form, so that sending it again keeps it once
    /// @param text 1 to 500 characters
    /// @param minutes how long it took, 1 to 600
    public record NewNote(UUID key, String text, Optional<Feeling> feeling, Optional<Integer> minutes) {

        public NewNote {
            if (text.isBlank() || text.length() > LONGEST)
                throw new IllegalArgumentException(
                        "A note has 1 to %d characters, but this has %d".formatted(LONGEST, text.length()));
            if (minutes.filter(taken -> taken < 1 || taken > MOST_MINUTES).isPresent())
                throw new IllegalArgumentException(
                        "A note took 1 to %d minutes, but got %d".formatted(MOST_MINUTES, minutes.get()));
        }
    }

    /// A note that was kept.
    public record Note(
            UUID id, UUID person, String text, Optional<Feeling> feeling, Optional<Integer> minutes, Instant notedAt) {}

    /// How many there are, and when the newest was written.
    public record Tally(UUID trial, int count, Instant latest) {}

    /// Keeps a note of this member; one that came before with the same key stays as it was.
    public void add(Trial trial, UUID person, NewNote note) {
        db.sql("""
                insert into learn.trial_note (id, trial, municipality, person, text, feeling, minutes, noted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .param(note.key())
                .param(trial.id())
                .param(trial.municipality())
                .param(person)
                .param(note.text())
                .param(note.feeling().map(Enum::name).orElse(null))
                .param(note.minutes().orElse(null))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The notes of a trial, newest first.
    public List<Note> of(Trial trial) {
        return db.sql("""
                select id, person, text, feeling, minutes, noted_at from learn.trial_note
                 where trial = ? order by noted_at desc, id
                """).param(trial.id()).query((row, number) -> note(row)).list();
    }

    /// How many notes each trial of the school has; those without are missing.
    public Map<UUID, Tally> tallies(School school) {
        return db
                .sql("""
                select n.trial, count(*)::int as count, max(n.noted_at) as latest
                  from learn.trial_note n join learn.trial t on t.id = n.trial
                 where t.school = ? group by n.trial
                """)
                .param(school.id())
                .query((row, number) -> new Tally(
                        row.getObject("trial", UUID.class),
                        row.getInt("count"),
                        TrialRows.instant(row, "latest").orElseThrow()))
                .list()
                .stream()
                .collect(Collectors.toMap(Tally::trial, tally -> tally));
    }

    /// What was written at a school after this moment, by trial, newest first.
    public Map<UUID, List<Note>> since(School school, Instant moment) {
        record Line(UUID trial, Note note) {}
        return db
                .sql("""
                select n.* from learn.trial_note n join learn.trial t on t.id = n.trial
                 where t.school = ? and n.noted_at > ? order by n.noted_at desc, n.id
                """)
                .params(school.id(), moment.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Line(row.getObject("trial", UUID.class), note(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::trial, Collectors.mapping(Line::note, Collectors.toList())));
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("text"),
                Optional.ofNullable(row.getString("feeling")).map(Feeling::valueOf),
                Optional.ofNullable(row.getObject("minutes", Integer.class)),
                TrialRows.instant(row, "noted_at").orElseThrow());
    }

    /// Takes away a note that this member wrote; another's stays.
    public void remove(Trial trial, UUID person, UUID note) {
        db.sql("delete from learn.trial_note where id = ? and trial = ? and person = ?")
                .params(note, trial.id(), person)
                .update();
    }
}
