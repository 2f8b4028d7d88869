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

    static final int LONGEST = 2000;

    private final JdbcClient db;
    private final Clock clock;

    Observations(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Keeps a note with its day; what is longer than 2,000 characters is cut.
    public void add(Wave wave, String text) {
        db.sql("insert into understand.observation (id, municipality, wave, text, written_on) values (?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        wave.municipality(),
                        wave.id(),
                        text.substring(0, Math.min(LONGEST, text.length())),
                        clock.instant().atZone(Words.ZONE).toLocalDate())
                .update();
    }

    /// The notes of a wave, oldest first.
    public List<String> of(Wave wave) {
        return db.sql("select text from understand.observation where wave = ? order by written_on, id")
                .param(wave.id())
                .query(String.class)
                .list();
    }
}
