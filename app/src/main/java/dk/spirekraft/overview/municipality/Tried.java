package dk.spirekraft.overview.municipality;

import dk.spirekraft.learn.trial.Decision.Outcome;
import dk.spirekraft.learn.trial.Trial;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// How many schools tried the same, and what became of it. A school counts once in each column, however often it tried;
/// a number of fewer than three schools is told to nobody.
///
/// @param tried by three schools or more
/// @param kept empty for fewer than three, none among them; `adjusted` and `stopped` likewise
public record Tried(int tried, Optional<Integer> kept, Optional<Integer> adjusted, Optional<Integer> stopped) {

    /// From how many schools anything is counted.
    public static final int FEWEST = 3;

    /// @return empty below three schools
    static Optional<Tried> of(List<Trial> trials, Span span) {
        List<Trial> going = trials.stream().filter(span::has).toList();
        return counted(going)
                .map(tried -> new Tried(
                        tried,
                        became(going, Outcome.KEEP, span),
                        became(going, Outcome.ADJUST, span),
                        became(going, Outcome.STOP, span)));
    }

    private static Optional<Integer> became(List<Trial> going, Outcome outcome, Span span) {
        return counted(going.stream()
                .filter(trial -> span.outcome(trial).equals(Optional.of(outcome)))
                .toList());
    }

    private static Optional<Integer> counted(List<Trial> trials) {
        Set<UUID> schools = trials.stream().map(Trial::school).collect(Collectors.toSet());
        return Optional.of(schools.size()).filter(count -> count >= FEWEST);
    }
}
