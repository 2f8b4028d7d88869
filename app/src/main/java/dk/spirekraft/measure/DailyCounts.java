package dk.spirekraft.measure;

import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many have answered an open wave, counted once a day: a live number would tell when somebody answers.
@Component
public class DailyCounts {

    private final JdbcClient db;
    private final Clock clock;

    DailyCounts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// @param on the morning of the count
    public record Count(LocalDate on, int answered) {}

    /// The latest count, empty before the first morning.
    public Optional<Count> latest(Wave wave) {
        return db.sql(
                        "select counted_on as on, answered from measure.daily_count where wave = ? order by counted_on desc limit 1")
                .param(wave.id())
                .query((row, number) -> new Count(row.getObject(1, LocalDate.class), row.getInt(2)))
                .optional();
    }

    /// Counts every open wave in scope that was not counted today, from six in the morning on the day after it opened.
    /// Pulses are not counted: who takes part in one is few.
    public void countToday() {
        var now = clock.instant().atZone(Words.ZONE);
        if (now.getHour() < 6) return;
        db.sql("""
                insert into measure.daily_count (wave, municipality, counted_on, answered)
                select w.id, w.municipality, :today, measure.count_staged(w.id)
                  from measure.wave w join measure.opening o on o.wave = w.id
                 where w.pulse is null and (o.at at time zone 'Europe/Copenhagen')::date < :today
                   and not exists (select from measure.closure c where c.wave = w.id)
                on conflict do nothing
                """).param("today", now.toLocalDate()).update();
    }
}
