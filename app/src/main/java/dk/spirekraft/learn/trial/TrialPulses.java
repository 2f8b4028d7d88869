package dk.spirekraft.learn.trial;

import dk.spirekraft.learn.programme.Kept;
import dk.spirekraft.people.School;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The one question that those who take part are asked each week, and what was counted of it in the open: marbles in
/// jars, hands in the air. Nobody is promised not to be seen.
@Component
public class TrialPulses {

    public static final int STEPS = 5;
    public static final int MOST = 500;
    public static final int LONGEST = 120;

    private final JdbcClient db;
    private final Clock clock;

    TrialPulses(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// A week's count.
    ///
    /// @param week its Monday
    /// @param counts how many gave 1 to 5
    /// @param edition counts the corrections, so that two who count at once see each other
    public record Count(LocalDate week, List<Integer> counts, int edition) {

        public Count {
            counts = List.copyOf(counts);
            if (counts.size() != STEPS || counts.stream().anyMatch(count -> count < 0 || count > MOST))
                throw new IllegalArgumentException(
                        "A count has %d numbers from 0 to %d, but got %s".formatted(STEPS, MOST, counts));
            if (counts.stream().allMatch(count -> count == 0))
                throw new IllegalArgumentException("A count has one answer or more, but got none");
        }

        public int answers() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        /// The mean of what was answered, 1 to 5.
        public double mean() {
            int sum = 0;
            for (int step = 0; step < STEPS; step++) sum += (step + 1) * counts.get(step);
            return (double) sum / answers();
        }
    }

    /// The question that this trial asks, if it asks one.
    public Optional<String> question(Trial trial) {
        return db.sql("select question from learn.trial_pulse where trial = ?")
                .param(trial.id())
                .query(String.class)
                .optional();
    }

    /// What a trial asks, and the weeks that were counted, oldest first.
    public record Asked(String question, List<Count> counts) {

        public Asked {
            counts = List.copyOf(counts);
        }
    }

    /// What the undecided trials of a school ask, by trial.
    public Map<UUID, Asked> asked(School school) {
        record Line(UUID trial, String question, Optional<Count> count) {}
        return db
                .sql("""
                select p.trial, p.question, c.week, c.counts, c.edition
                  from learn.trial_pulse p join learn.trial t on t.id = p.trial
                  left join learn.pulse_count c on c.trial = p.trial
                 where t.school = ? and not exists (select from learn.trial_decision d where d.trial = p.trial)
                 order by c.week
                """)
                .param(school.id())
                .query((row, number) ->
                        new Line(row.getObject("trial", UUID.class), row.getString("question"), counted(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Line::trial,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                lines -> new Asked(
                                        lines.getFirst().question(),
                                        lines.stream()
                                                .flatMap(line -> line.count().stream())
                                                .toList()))));
    }

    private static Optional<Count> counted(ResultSet row) throws SQLException {
        LocalDate week = row.getObject("week", LocalDate.class);
        return week == null
                ? Optional.empty()
                : Optional.of(new Count(week, numbers(row.getArray("counts")), row.getInt("edition")));
    }

    /// Asks from now on. Once something was counted, the question stays what it was.
    ///
    /// @return false if it stayed another
    public boolean ask(Trial trial, String question) {
        db.sql("""
                insert into learn.trial_pulse (trial, municipality, question, asked_at) values (?, ?, ?, ?)
                on conflict (trial) do update set question = excluded.question
                 where not exists (select from learn.pulse_count c where c.trial = excluded.trial)
                """)
                .params(
                        trial.id(),
                        trial.municipality(),
                        question,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return question(trial).filter(question::equals).isPresent();
    }

    /// Keeps a week's count; a correction is written on top of the edition that it carries, 0 for a first count.
    public Kept<Count> count(Trial trial, UUID person, Count counted) {
        int kept = db.sql("""
                insert into learn.pulse_count (trial, week, municipality, counts, person, counted_at, edition)
                values (:trial, :week, :municipality, :counts, :person, :at, 1)
                on conflict (trial, week) do update
                   set counts = :counts, person = :person, counted_at = :at, edition = pulse_count.edition + 1
                 where pulse_count.edition = :edition
                """)
                .param("trial", trial.id())
                .param("week", counted.week())
                .param("municipality", trial.municipality())
                .param("counts", counted.counts().toArray(Integer[]::new))
                .param("person", person)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("edition", counted.edition())
                .update();
        return kept == 1
                ? new Kept.Done<>()
                : new Kept.Overtaken<>(of(trial).stream()
                        .filter(count -> count.week().equals(counted.week()))
                        .findFirst()
                        .orElseThrow());
    }

    /// What was counted, oldest week first.
    public List<Count> of(Trial trial) {
        return db.sql("select week, counts, edition from learn.pulse_count where trial = ? order by week")
                .param(trial.id())
                .query((row, number) -> new Count(
                        row.getObject("week", LocalDate.class), numbers(row.getArray("counts")), row.getInt("edition")))
                .list();
    }

    private static List<Integer> numbers(Array array) throws SQLException {
        return Arrays.asList((Integer[]) array.getArray());
    }
}
