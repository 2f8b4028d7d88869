package dk.spirekraft.learn.trial;

import dk.spirekraft.people.School;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the group and the consultant write to each other about a trial.
@Component
public class TrialTalk {

    public static final int LONGEST = 2000;

    private final JdbcClient db;
    private final Clock clock;

    TrialTalk(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// One message.
    public record Message(UUID id, UUID person, String text, Instant writtenAt) {}

    /// Keeps a message; one that came before with the same key stays as it was.
    ///
    /// @throws IllegalArgumentException if it is empty or longer than 2,000 characters
    public void say(Trial trial, UUID person, UUID key, String text) {
        if (text.isBlank() || text.length() > LONGEST)
            throw new IllegalArgumentException(
                    "A message has 1 to %d characters, but this has %d".formatted(LONGEST, text.length()));
        db.sql("""
                insert into learn.trial_message (id, trial, municipality, person, text, written_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(
                        key,
                        trial.id(),
                        trial.municipality(),
                        person,
                        text,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Oldest first.
    public List<Message> of(Trial trial) {
        return db.sql("""
                select id, person, text, written_at from learn.trial_message where trial = ? order by written_at, id
                """)
                .param(trial.id())
                .query((row, number) -> new Message(
                        row.getObject("id", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getString("text"),
                        TrialRows.instant(row, "written_at").orElseThrow()))
                .list();
    }

    /// How many messages were written at a school after this moment, by trial.
    public Map<UUID, Integer> since(School school, Instant moment) {
        record Line(UUID trial, int count) {}
        return db.sql("""
                select m.trial, count(*)::int as count from learn.trial_message m join learn.trial t on t.id = m.trial
                 where t.school = ? and m.written_at > ? group by m.trial
                """).params(school.id(), moment.atOffset(ZoneOffset.UTC)).query(Line.class).list().stream()
                .collect(Collectors.toMap(Line::trial, Line::count));
    }
}
