package dk.spirekraft.understand;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.measure.Rounds;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WaveClosed;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The face of this module: what was released of a wave, and whether everybody may see it.
@Component
public class Results {

    /// Before anything is said of the wave's round.
    static final int FIRST = 1;

    private final Gates gates;
    private final Surveys surveys;
    private final Releases releases;
    private final PooledSpreads spreads;
    private final References references;
    private final Showings showings;
    private final Rounds rounds;
    private final Clock clock;

    Results(
            Gates gates,
            Surveys surveys,
            Releases releases,
            PooledSpreads spreads,
            References references,
            Showings showings,
            Rounds rounds,
            Clock clock) {
        this.gates = gates;
        this.surveys = surveys;
        this.releases = releases;
        this.spreads = spreads;
        this.references = references;
        this.showings = showings;
        this.rounds = rounds;
        this.clock = clock;
    }

    /// Makes the one release of a wave within the transaction that closes it. Answers gathered elsewhere were looked at
    /// elsewhere, so their result is open at once, and so is that of a pulse.
    @EventListener
    @Order(FIRST)
    void release(WaveClosed closed) {
        Wave wave = closed.wave();
        Questionnaire asked = surveys.questionnaire(wave);
        var opening = wave.opening().orElseThrow();
        Gates.Passage passage = gates.enter(wave, asked);
        var maker = new ReleaseMaker(
                asked, passage.answers(), new MinGroupSize(opening.minGroupSize()), scale -> spreads.of(wave, scale));
        Instant now = clock.instant();
        Optional<Integer> eligible = wave.imported() ? Optional.empty() : Optional.of(opening.eligible());
        Release release = maker.release(eligible, passage.groups()).holding(passage.comments());
        gates.leave(wave, asked, passage, release);
        boolean first = releases.ofSchool(wave).isEmpty();
        releases.add(wave, release, now);
        if (first)
            for (Release.ScaleCell cell : release.scales())
                if (cell instanceof Release.ScaleCell.Published told) spreads.add(wave, told);
        if (wave.imported() || wave.isPulse()) showings.open(wave);
    }

    /// What may be shown of a wave now: empty until its result was opened for everybody at the school.
    public Optional<Shown> shown(Wave wave) {
        if (!showings.isOpen(wave)) return Optional.empty();
        return releases.of(wave.id())
                .map(release -> new Shown(wave, surveys.questionnaire(wave), release, before(wave)));
    }

    /// Those of these waves that everybody at their school may see and that have figures, without what came
    /// before them: two questions to the database, however many waves there are.
    public List<Shown> shown(List<Wave> waves) {
        var opened = showings.openedAt(waves);
        List<Wave> open = waves.stream()
                .filter(wave -> opened.containsKey(wave.id()) && !wave.hasTooFew())
                .toList();
        if (open.isEmpty()) return List.of();
        Map<UUID, Release> found = releases.of(open);
        return open.stream()
                .flatMap(wave -> Optional.ofNullable(found.get(wave.id())).stream()
                        .map(release -> new Shown(wave, surveys.questionnaire(wave), release, List.of())))
                .toList();
    }

    /// The releases of earlier waves of the same questionnaire and version that were shown, oldest first.
    private List<Earlier> before(Wave wave) {
        if (wave.number() == 1) return List.of();
        return surveys.ofSchool(wave.school()).stream()
                .filter(other -> other.number() < wave.number())
                .filter(other -> other.questionnaire().equals(wave.questionnaire()))
                .filter(other -> showings.isOpen(other) && !other.hasTooFew())
                .flatMap(other -> releases.of(other.id()).map(release -> new Earlier(other, release)).stream())
                .toList();
    }

    /// The newest earlier wave that was shown and asked something else, so that no change from it is told.
    public Optional<Wave> unlike(Wave wave) {
        return surveys.ofSchool(wave.school()).stream()
                .filter(other -> other.number() < wave.number())
                .filter(other -> !other.questionnaire().equals(wave.questionnaire()))
                .filter(other -> showings.isOpen(other) && !other.hasTooFew())
                .max(Comparator.comparing(Wave::number));
    }

    /// A wave that everybody at the school may see.
    ///
    /// @param before the earlier ones of the same questionnaire and version, oldest first
    /// @param smallest how many answered in the smallest group that figures are sums of
    public record Shown(Wave wave, Questionnaire questionnaire, Release release, List<Earlier> before, int smallest) {

        public Shown(Wave wave, Questionnaire questionnaire, Release release, List<Earlier> before) {
            this(wave, questionnaire, release, before, release.smallestGroup());
        }

        /// How many colleagues the school listed, which is fewer than answered where the list was too short. Unknown
        /// for
        /// answers gathered elsewhere.
        public Optional<Integer> listed() {
            return release.eligible()
                    .map(could -> could > release.answered()
                            ? could
                            : wave.opening().map(Wave.Opening::eligible).orElse(could));
        }

        /// The same for those who see no teams, and of earlier waves only some.
        ///
        /// @param seen which earlier waves they see
        public Shown ofWholeSchool(Predicate<Wave> seen) {
            List<Earlier> theirs = before.stream()
                    .filter(earlier -> seen.test(earlier.wave()))
                    .map(earlier ->
                            new Earlier(earlier.wave(), earlier.release().withoutTeams()))
                    .toList();
            return new Shown(wave, questionnaire, release.withoutTeams(), theirs, smallest);
        }

        public Shown {
            before = List.copyOf(before);
        }

        /// From how many answers an item is told.
        public int least(String item) {
            return minimums().of(item).answers();
        }

        /// From how many answers a scale is told.
        public int least(Scale scale) {
            return minimums().of(scale).answers();
        }

        private Minimums minimums() {
            return new Minimums(questionnaire, new MinGroupSize(release.minGroupSize()));
        }

        /// The newest earlier one, to compare with.
        public Optional<Earlier> earlier() {
            return before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
        }
    }

    /// The wave to compare with.
    public record Earlier(Wave wave, Release release) {}

    /// The frozen means over schools by scale, rounded nowhere; a scale without one is missing. Answers gathered
    /// elsewhere are compared with those of their own file alone, and no school with such.
    public Map<String, Double> references(Wave wave) {
        return references.of(
                wave,
                rounds.of(wave.municipality()).stream()
                        .filter(round ->
                                wave.imported() ? wave.round().equals(Optional.of(round.id())) : !round.imported())
                        .map(Rounds.Round::id)
                        .toList());
    }
}
