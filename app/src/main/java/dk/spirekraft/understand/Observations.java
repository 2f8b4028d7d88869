package dk.spirekraft.understand;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people saw when they looked at a result together, in their own words and without names.
@Component
public class Observations {

    public static final int LONGEST = 2000;

    private final JdbcClient db;
    private final Clock clock;

    Observations(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// A note.
    public record Observation(UUID id, String text) {}

    /// Keeps a note with its day.
    ///
    /// @throws IllegalArgumentException if it is empty or longer than 2,000 characters
    public void add(Wave wave, String text) {
        if (text.isBlank() || text.length() > LONGEST)
            throw new IllegalArgumentException(
                    "A note has 1 to %d characters, but this has %d".formatted(LONGEST, text.length()));
        db.sql("insert into understand.observation (id, municipality, wave, text, written_on) values (?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        wave.municipality(),
                        wave.id(),
                        text,
                        clock.instant().atZone(Words.ZONE).toLocalDate())
                .update();
    }

    /// The notes of a wave, oldest first.
    public List<Observation> of(Wave wave) {
        return db.sql("select id, text from understand.observation where wave = ? order by written_on, id")
                .param(wave.id())
                .query(Observation.class)
                .list();
    }

    /// Takes a note of this wave away.
    ///
    /// @return false if it was not there
    public boolean remove(Wave wave, UUID note) {
        return db.sql("delete from understand.observation where id = ? and wave = ?")
                        .params(note, wave.id())
                        .update()
                == 1;
    }
}
