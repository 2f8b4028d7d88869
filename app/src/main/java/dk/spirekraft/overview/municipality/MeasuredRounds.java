package dk.spirekraft.overview.municipality;

import dk.spirekraft.measure.Rounds;
import dk.spirekraft.measure.SchoolYear;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.overview.municipality.YearReport.Measured;
import dk.spirekraft.overview.municipality.YearReport.Pooled;
import dk.spirekraft.understand.Release;
import dk.spirekraft.understand.RoundResults;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What was measured in a school year at many schools at once, as far as every one of them has opened its own result.
@Component
class MeasuredRounds {

    private final Rounds rounds;
    private final RoundResults results;

    MeasuredRounds(Rounds rounds, RoundResults results) {
        this.rounds = rounds;
        this.results = results;
    }

    List<Measured> of(UUID municipality, SchoolYear year) {
        return rounds.of(municipality).stream()
                .filter(round -> !round.imported())
                .flatMap(round -> results.of(round).stream())
                .filter(shown -> SchoolYear.of(opened(shown.waves().getFirst())).equals(year))
                .flatMap(MeasuredRounds::measured)
                .toList();
    }

    private static LocalDate opened(Wave wave) {
        return wave.opensAt().atZone(Words.ZONE).toLocalDate();
    }

    /// Nothing of a round of fewer than four schools with figures.
    private static Stream<Measured> measured(RoundResults.Shown shown) {
        List<Release> released = shown.release().workplaces().stream()
                .flatMap(wave -> Optional.ofNullable(shown.released().get(wave)).stream())
                .toList();
        if (released.isEmpty()) return Stream.empty();
        return Stream.of(new Measured(
                shown.round().name(),
                released.size(),
                released.stream().mapToInt(Release::answered).sum(),
                released.stream()
                        .mapToInt(one -> one.eligible().orElse(one.answered()))
                        .sum(),
                shown.questionnaire().scales().stream()
                        .flatMap(scale -> Optional.ofNullable(shown.means().get(scale.id())).stream()
                                .map(mean -> new Pooled(scale, mean)))
                        .toList()));
    }
}
