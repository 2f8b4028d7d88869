package dk.spirekraft.learn.journal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many have looked at what they can do, for those who run a programme. Counts are told in fives only, so that
/// nobody sees one more arrive and knows whose it was.
@Component
public class AssessmentMarks {

    static final int STEP = 5;

    private final JdbcClient db;

    AssessmentMarks(JdbcClient db) {
        this.db = db;
    }

    /// Marks that somebody has, whom the mark does not name; doing it again changes nothing.
    public void add(JournalKey key, UUID programme, UUID municipality, Moment moment) {
        db.sql("""
            insert into learn.assessment_mark (programme, moment, mark, municipality) values (?, ?, ?, ?)
            on conflict do nothing
            """)
                .params(programme, moment.name(), key.mark("counted " + programme + " " + moment), municipality)
                .update();
    }

    /// The page that a look at this moment of this programme is written on: the same each time.
    public static UUID page(JournalKey key, String programme, Moment moment) {
        ByteBuffer mark = ByteBuffer.wrap(key.mark("assessed " + programme + " " + moment));
        return new UUID(mark.getLong(), mark.getLong());
    }

    /// At least so many have, rounded down to fives; 0 for fewer than five.
    public Map<Moment, Integer> atLeast(UUID programme) {
        Map<Moment, Integer> found = new EnumMap<>(Moment.class);
        Arrays.stream(Moment.values()).forEach(moment -> found.put(moment, 0));
        db.sql("select moment, count(*)::int as count from learn.assessment_mark where programme = ? group by moment")
                .param(programme)
                .query((row, number) ->
                        found.put(Moment.valueOf(row.getString("moment")), row.getInt("count") / STEP * STEP))
                .list();
        return Map.copyOf(found);
    }
}
