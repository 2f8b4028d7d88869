package dk.spirekraft.measure;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes answers gathered elsewhere as closed waves. The file itself is never kept.
@Component
public class Imports {

    private final Waves waves;
    private final Surveys surveys;
    private final Rounds rounds;
    private final Schools schools;
    private final ImportedWaves imported;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Imports(
            Waves waves,
            Surveys surveys,
            Rounds rounds,
            Schools schools,
            ImportedWaves imported,
            ApplicationEventPublisher events,
            Clock clock) {
        this.waves = waves;
        this.surveys = surveys;
        this.rounds = rounds;
        this.schools = schools;
        this.imported = imported;
        this.events = events;
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

    /// Takes a file as wished: each group as a workplace of its own, or as a unit of the one workplace.
    @Transactional
    public Taken take(UUID municipality, Wish wish, ImportFile file) {
        UUID round = rounds.add(municipality, wish.name(), true);
        List<Wave> taken = new ArrayList<>();
        List<String> tooSmall = new ArrayList<>();
        workplaces(wish, file).forEach((name, units) -> {
            int sheets = units.values().stream().mapToInt(List::size).sum();
            if (sheets < MinGroupSize.FLOOR) tooSmall.add(name);
            else {
                School school = schools.addImported(municipality, (wish.name() + " " + name).strip());
                taken.add(closedWave(school, wish.asked(), round, units));
            }
        });
        // Told when all are in, so that the last of the round finds the others closed.
        taken.forEach(wave -> events.publishEvent(new WaveClosed(wave)));
        return new Taken(round, taken, tooSmall);
    }

    /// The sheets by workplace and unit; the one workplace bears the round's name alone.
    private static Map<String, Map<String, List<short[]>>> workplaces(Wish wish, ImportFile file) {
        if (!wish.manyWorkplaces()) return Map.of("", file.sheets());
        Map<String, Map<String, List<short[]>>> workplaces = new LinkedHashMap<>();
        file.sheets().forEach((group, sheets) -> workplaces.put(group, Map.of("", sheets)));
        return workplaces;
    }

    private Wave closedWave(School school, QuestionnaireRef asked, UUID round, Map<String, List<short[]>> units) {
        Instant now = clock.instant();
        UUID id = waves.add(new WavePlan(
                school,
                asked,
                Optional.of(round),
                now.minus(Duration.ofDays(1)),
                now,
                now.atZone(Words.ZONE).toLocalDate(),
                units.size() > 1,
                new MinGroupSize(MinGroupSize.FLOOR)));
        imported.add(surveys.byId(id), school, units, now);
        return surveys.byId(id);
    }
}
