package dk.spirekraft.anchor.leave;

import dk.spirekraft.people.School;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The day on which each school wants to be deleted. It can be taken back until then.
@Component
public class Deletions {

    /// So many days lie between saying so and the day itself, at least.
    public static final int DAYS_TO_REGRET = 30;

    public static final int YEARS_AHEAD = 10;

    private final JdbcClient db;
    private final Clock clock;

    Deletions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Optional<LocalDate> of(School school) {
        return db.sql("select on_day from anchor.deletion where school = ?")
                .param(school.id())
                .query(LocalDate.class)
                .optional();
    }

    /// Sets the day, in place of another.
    public void set(School school, LocalDate day) {
        db.sql("""
                insert into anchor.deletion (school, municipality, on_day, set_at) values (?, ?, ?, ?)
                on conflict (school) do update set on_day = excluded.on_day, set_at = excluded.set_at
                """)
                .params(school.id(), school.municipality(), day, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void takeBack(School school) {
        db.sql("delete from anchor.deletion where school = ?")
                .param(school.id())
                .update();
    }

    /// The schools of a municipality in scope whose day has come.
    List<UUID> due(UUID municipality, LocalDate today) {
        return db.sql("select school from anchor.deletion where municipality = ? and on_day <= ?")
                .params(municipality, today)
                .query(UUID.class)
                .list();
    }

    /// Deletes everything of a school whose day has come. Nothing brings it back.
    void carryOut(UUID school, LocalDate today) {
        db.sql("select 1 from (select anchor.erase_school(?, ?)) erased")
                .params(school, today)
                .query(Integer.class)
                .single();
    }
}
