package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.TrialPulses;
import dk.spirekraft.understand.PulseFigures;
import dk.spirekraft.understand.Pulses;
import dk.spirekraft.understand.web.Figure;
import dk.spirekraft.understand.web.RunsMaker;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /// What was answered without names, window by window; those that are hidden are left out.
    ///
    /// @return empty where nothing may be shown
    static Optional<Figure.Runs> without(String question, List<PulseFigures.Window> windows, Words words) {
        List<PulseFigures.Window.Told> told = windows.stream()
                .flatMap(window -> window instanceof PulseFigures.Window.Told shown ? Stream.of(shown) : Stream.empty())
                .toList();
        if (told.isEmpty()) return Optional.empty();
        var answers = told.stream().mapToInt(PulseFigures.Window.Told::answers).summaryStatistics();
        var head = new Figure.Head(
                "puls",
                words.of("learn.trial.nameless.finding", question),
                words.of("learn.trial.nameless.measure"),
                answers.getMin() == answers.getMax()
                        ? words.of("learn.trial.nameless.sourceSame", told.size(), answers.getMax())
                        : words.of("learn.trial.nameless.source", told.size(), answers.getMin(), answers.getMax()));
        var pulses = told.stream()
                .map(shown -> new Pulses.Pulse(shown.day(), shown.mean()))
                .toList();
        return new RunsMaker(words).of(head, new Pulses(pulses, 1, TrialPulses.STEPS));
    }
}
