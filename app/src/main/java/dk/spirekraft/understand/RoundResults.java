package dk.spirekraft.understand;

import dk.spirekraft.measure.Rounds;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.questionnaire.Questionnaire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What was released of a whole round, once every school of it has opened its own result: the municipality sees nothing
/// before them.
@Component
public class RoundResults {

    private final Surveys surveys;
    private final Showings showings;
    private final RoundReleases releases;
    private final Releases ofWaves;
    private final References references;

    RoundResults(Surveys surveys, Showings showings, RoundReleases releases, Releases ofWaves, References references) {
        this.surveys = surveys;
        this.showings = showings;
        this.releases = releases;
        this.ofWaves = ofWaves;
        this.references = references;
    }

    /// A round that its municipality may see.
    ///
    /// @param waves those that were opened, in the order of their schools' names
    /// @param references the frozen means over schools, by scale, of this round or of the newest that has one
    /// @param means those of this very round, with how surely they are known
    /// @param released what each wave has released, by its id
    public record Shown(
            Rounds.Round round,
            List<Wave> waves,
            Questionnaire questionnaire,
            RoundRelease release,
            Map<String, Double> references,
            Map<String, MunicipalMean> means,
            Map<UUID, Release> released) {
        public Shown {
            waves = List.copyOf(waves);
            references = Map.copyOf(references);
            means = Map.copyOf(means);
            released = Map.copyOf(released);
        }
    }

    /// Where one wave lies among all of its round, for its own school: known once all of them are closed.
    ///
    /// @param among how many workplaces, four or more
    public record Beside(RoundRelease.Place place, int among) {}

    /// Empty for a wave of no round, and for a scale that fewer than four workplaces have released.
    public Optional<Beside> beside(Wave wave, String scale) {
        return wave.round()
                .flatMap(releases::of)
                .flatMap(release -> release.scale(scale))
                .flatMap(drawn -> drawn.places().stream()
                        .filter(place -> place.wave().equals(wave.id()))
                        .findFirst()
                        .map(place -> new Beside(place, drawn.places().size())));
    }

    /// Empty until the last school of it has opened its result.
    public Optional<Shown> of(Rounds.Round round) {
        List<Wave> waves = surveys.ofRound(round.id()).stream()
                .filter(wave -> wave.opening().isPresent())
                .toList();
        if (waves.isEmpty() || !waves.stream().allMatch(showings::isOpen)) return Optional.empty();
        Wave any = waves.getFirst();
        return releases.of(round.id())
                .map(release -> new Shown(
                        round,
                        waves,
                        surveys.questionnaire(any),
                        release,
                        references.of(any, List.of(round.id())),
                        means(round, ofWaves.of(waves)),
                        ofWaves.of(waves)));
    }

    private Map<String, MunicipalMean> means(Rounds.Round round, Map<UUID, Release> released) {
        Map<String, MunicipalMean> means = new HashMap<>();
        references
                .of(round.id())
                .forEach((scale, mean) -> means.put(scale, References.completed(scale, mean, released.values())));
        return means;
    }
}
