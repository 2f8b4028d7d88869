package dk.spirekraft.learn.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts how often each thing in the calendar was changed, and who was told of which change.
@Component
class CalendarChanges {

    private final JdbcClient db;

    CalendarChanges(JdbcClient db) {
        this.db = db;
    }

    private record Counted(UUID source, int sequence, String told) {}

    /// The number of each entry's latest change, whether it was written down yet or not.
    Map<UUID, Integer> sequences(UUID municipality, List<CalendarEntry> entries) {
        Map<UUID, Counted> counted = new HashMap<>();
        db.sql("select source, sequence, told from learn.calendar_event where municipality = ?")
                .param(municipality)
                .query(Counted.class)
                .list()
                .forEach(one -> counted.put(one.source(), one));
        Map<UUID, Integer> found = new HashMap<>();
        counted.forEach((source, one) -> found.put(source, one.sequence()));
        entries.forEach(entry -> found.put(entry.source(), sequence(counted, entry)));
        return Map.copyOf(found);
    }

    private static int sequence(Map<UUID, Counted> counted, CalendarEntry entry) {
        Counted before = counted.get(entry.source());
        if (before == null) return 0;
        return before.told().equals(entry.shown()) ? before.sequence() : before.sequence() + 1;
    }

    /// Writes down what is told from now on.
    void count(UUID municipality, CalendarEntry entry) {
        db.sql("""
                insert into learn.calendar_event (source, municipality, sequence, told) values (?, ?, 0, ?)
                on conflict (source) do update
                   set sequence = calendar_event.sequence + (calendar_event.told <> excluded.told)::int,
                       told = excluded.told
                """).params(entry.source(), municipality, entry.shown()).update();
    }

    /// What somebody was told last of one thing.
    record Told(UUID source, UUID person, int sequence, boolean cancelled) {}

    /// All that is not over.
    List<Told> told(UUID municipality, LocalDate today) {
        return db.sql("""
                select source, person, sequence, cancelled from learn.calendar_invitation
                 where municipality = ? and last_on >= ?
                """).params(municipality, today).query(Told.class).list();
    }

    void tell(UUID municipality, Told told, LocalDate lastOn) {
        db.sql("""
                insert into learn.calendar_invitation (source, person, municipality, sequence, cancelled, last_on)
                values (?, ?, ?, ?, ?, ?)
                on conflict (source, person) do update
                   set sequence = excluded.sequence, cancelled = excluded.cancelled, last_on = excluded.last_on
                """)
                .params(told.source(), told.person(), municipality, told.sequence(), told.cancelled(), lastOn)
                .update();
    }
}
