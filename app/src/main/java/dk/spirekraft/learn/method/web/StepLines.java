package dk.spirekraft.learn.method.web;

import dk.spirekraft.learn.method.MethodCard;
import dk.spirekraft.learn.method.MethodCard.Step;
import dk.spirekraft.web.Words;
import dk.spirekraft.yaml.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Steps as people type them: each begins on a line with its minutes, such as `5: Sæt jer to og to.`, and goes on
/// until the next that does.
record StepLines(List<Line> steps, int strayLine) {

    private static final Pattern BEGINNING =
            Pattern.compile("\\s*(\\d{1,3})\\s*(?:min\\.?|minutter|minutes)?\\s*:\\s*(.*)");

    /// A step that was read.
    record Line(int minutes, String text) {}

    /// @return `strayLine` is the first line that belongs to no step, 0 for none
    static StepLines of(String typed) {
        List<Line> steps = new ArrayList<>();
        int stray = 0;
        List<String> lines = typed.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            Matcher beginning = BEGINNING.matcher(lines.get(at));
            if (beginning.matches()) steps.add(new Line(Integer.parseInt(beginning.group(1)), beginning.group(2)));
            else if (!steps.isEmpty()) steps.add(longer(steps.removeLast(), lines.get(at)));
            else if (!lines.get(at).isBlank() && stray == 0) stray = at + 1;
        }
        return new StepLines(List.copyOf(steps), stray);
    }

    private static Line longer(Line step, String more) {
        return new Line(step.minutes(), step.text() + "\n" + more);
    }

    /// What is wrong, in words; empty if all can be used.
    ///
    /// @param most minutes together
    Optional<String> fault(int most, Words words) {
        if (strayLine > 0) return Optional.of(words.of("method.fault.stray", strayLine));
        for (int at = 0; at < steps.size(); at++) {
            if (steps.get(at).minutes() < 1) return Optional.of(words.of("method.fault.noMinutes", at + 1));
            if (steps.get(at).text().isBlank()) return Optional.of(words.of("method.fault.noText", at + 1));
        }
        return minutes() > most ? Optional.of(words.of("method.fault.long", minutes(), most)) : Optional.empty();
    }

    private int minutes() {
        return steps.stream().mapToInt(Line::minutes).sum();
    }

    List<Step> in(String language) {
        return steps.stream()
                .map(step -> new Step(
                        step.minutes(),
                        new LocalText(Map.of(language, step.text().strip()))))
                .toList();
    }

    /// The same as one types them.
    static String typed(List<MethodCard.Step> steps, String language) {
        return steps.stream()
                .map(step -> step.minutes() + ": " + step.text().in(language))
                .collect(Collectors.joining("\n"));
    }
}
