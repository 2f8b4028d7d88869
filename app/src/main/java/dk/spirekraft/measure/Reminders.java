package dk.spirekraft.measure;

import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps on which days everybody was reminded of a wave: once a day is enough, and a second tap sends nothing.
@Component
public class Reminders {

    private final JdbcClient db;
    private final Clock clock;

    Reminders(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// @param addresses how many it went to
    public record Reminder(LocalDate on, int addresses) {}

    /// The latest reminder of a wave.
    public Optional<Reminder> latest(Wave wave) {
        return db.sql(
                        "select sent_on as on, addresses from measure.reminder where wave = ? order by sent_on desc limit 1")
                .param(wave.id())
                .query((row, number) -> new Reminder(row.getObject(1, LocalDate.class), row.getInt(2)))
                .optional();
    }

    /// True if everybody was reminded today.
    public boolean isSentToday(Wave wave) {
        return latest(wave).filter(reminder -> reminder.on().equals(today())).isPresent();
    }

    /// Takes today's reminder, which whoever gets it then sends.
    ///
    /// @return false if it was taken before
    public boolean take(Wave wave, int addresses) {
        return db.sql(
                                "insert into measure.reminder (wave, municipality, sent_on, addresses) values (?, ?, ?, ?) on conflict do nothing")
                        .params(wave.id(), wave.municipality(), today(), addresses)
                        .update()
                == 1;
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }
}
