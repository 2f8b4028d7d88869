package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.TrialPulses;
import dk.spirekraft.understand.Pulses;
import dk.spirekraft.understand.web.Figure;
import dk.spirekraft.understand.web.RunsMaker;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;

/// Draws what was counted week by week as a run chart.
final class PulseRuns {

    private PulseRuns() {}

    /// @return empty where nothing was counted
    static Optional<Figure.Runs> of(String question, List<TrialPulses.Count> counts, Words words) {
        if (counts.isEmpty()) return Optional.empty();
        int fewest = counts.stream().mapToInt(TrialPulses.Count::answers).min().orElseThrow();
        int most = counts.stream().mapToInt(TrialPulses.Count::answers).max().orElseThrow();
        var head = new Figure.Head(
                "puls",
                words.of("learn.trial.pulse.finding", question),
                words.of("learn.trial.pulse.measure"),
                fewest == most
                        ? words.of("learn.trial.pulse.sourceSame", counts.size(), most)
                        : words.of("learn.trial.pulse.source", counts.size(), fewest, most));
        var pulses = counts.stream()
                .map(count -> new Pulses.Pulse(count.week(), count.mean()))
                .toList();
        return new RunsMaker(words).of(head, new Pulses(pulses, 1, TrialPulses.STEPS));
    }
}
