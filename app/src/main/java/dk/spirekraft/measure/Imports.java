package dk.spirekraft.measure;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.Words;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes answers gathered elsewhere as closed waves. The file itself is never kept.
@Component
public class Imports {

    private final Waves waves;
    private final Surveys surveys;
    private final Rounds rounds;
    private final Schools schools;
    private final JdbcOperations db;
    private final ApplicationEventPublisher events;
    private final Random random;
    private final Clock clock;

    Imports(
            Waves waves,
            Surveys surveys,
            Rounds rounds,
            Schools schools,
            JdbcOperations db,
            ApplicationEventPublisher events,
            SecureRandom random,
            Clock clock) {
        this.waves = waves;
        this.surveys = surveys;
        this.rounds = rounds;
        this.schools = schools;
        this.db = db;
        this.events = events;
        this.random = random;
        this.clock = clock;
    }

    /// What was taken.
    ///
    /// @param round the round that the waves belong to
    /// @param waves one per workplace
    /// @param tooSmall groups with fewer than five sheets, which were left out
    public record Taken(UUID round, List<Wave> waves, List<String> tooSmall) {}

    /// What shall become of a file.
    ///
    /// @param name of the round, and of the one workplace
    /// @param manyWorkplaces true if each group is a workplace of its own
    public record Wish(QuestionnaireRef asked, String name, boolean manyWorkplaces) {}

    /// Takes a file as wished.
    @Transactional
    public Taken take(UUID municipality, Wish wish, ImportFile file) {
        UUID round = rounds.add(municipality, wish.name(), true);
        List<Wave> taken = new ArrayList<>();
        List<String> tooSmall = new ArrayList<>();
        Map<String, List<short[]>> workplaces = wish.manyWorkplaces() ? file.sheets() : Map.of("", all(file));
        workplaces.forEach((group, sheets) -> {
            if (sheets.size() < MinGroupSize.FLOOR) tooSmall.add(group);
            else {
                School school = schools.add(municipality, (wish.name() + " " + group).strip(), false);
                taken.add(closedWave(school, wish.asked(), round, sheets));
            }
        });
        // Told when all are in, so that the last of the round finds the others closed.
        taken.forEach(wave -> events.publishEvent(new WaveClosed(wave)));
        return new Taken(round, taken, tooSmall);
    }

    private static List<short[]> all(ImportFile file) {
        return file.sheets().values().stream().flatMap(List::stream).toList();
    }

    private Wave closedWave(School school, QuestionnaireRef asked, UUID round, List<short[]> sheets) {
        Instant now = clock.instant();
        UUID id = waves.add(new WavePlan(
                school,
                asked,
                Optional.of(round),
                now.minus(Duration.ofDays(1)),
                now,
                now.atZone(Words.ZONE).toLocalDate(),
                false,
                new MinGroupSize(MinGroupSize.FLOOR)));
        var at = Timestamp.from(now);
        db.update(
                "insert into measure.opening (wave, municipality, at, eligible, min_group_size, check_key) values (?, ?, ?, ?, 5, ''::bytea)",
                id,
                school.municipality(),
                at,
                sheets.size());
        add(id, school, sheets);
        db.update(
                "insert into measure.closure (wave, municipality, at, sheets) values (?, ?, ?, ?)",
                id,
                school.municipality(),
                at,
                sheets.size());
        return surveys.byId(id);
    }

    private void add(UUID wave, School school, List<short[]> sheets) {
        List<short[]> shuffled = new ArrayList<>(sheets);
        Collections.shuffle(shuffled, random);
        db.batchUpdate(
                "insert into measure.sheet (id, wave, municipality, answers) values (?, ?, ?, ?)",
                shuffled,
                1000,
                (statement, sheet) -> {
                    statement.setObject(1, UUID.randomUUID());
                    statement.setObject(2, wave);
                    statement.setObject(3, school.municipality());
                    statement.setObject(4, sheet);
                });
    }
}
