package dk.spirekraft.learn.method.web;

import dk.spirekraft.learn.method.MethodCard;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import dk.spirekraft.yaml.LocalText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes a card of what was typed, or says beside each field what is wrong with it.
final class FormReader {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_TEXT = 4_000;

    private final MethodForm form;
    private final Words words;
    private final String language;
    private final Map<String, String> faults = new LinkedHashMap<>();

    /// @param language in which it was typed
    FormReader(MethodForm form, String language, Words words) {
        this.form = form;
        this.language = language;
        this.words = words;
    }

    /// What became of it.
    sealed interface Outcome {
        record Read(MethodCard card) implements Outcome {}

        record Refused(Faults faults) implements Outcome {}
    }

    /// @param owner who writes it
    /// @param licence of the method it is made from, empty for none
    Outcome read(String owner, String licence) {
        StepLines steps = steps("steps", form.steps(), MethodCard.LONGEST);
        StepLines small = steps("small", form.small(), MethodCard.SMALL);
        if (steps.steps().isEmpty()) faults.putIfAbsent("steps", words.of("method.fault.steps"));
        var card = new MethodCard(
                "",
                "",
                Choices.PHASES.of(form.phase()).orElseGet(() -> wrong("phase", Choices.PHASES)),
                several("relations", form.relations(), Choices.RELATIONS),
                several("diamonds", form.diamonds(), Choices.DIAMONDS),
                group(),
                needed("title", form.title(), LONGEST_TITLE),
                needed("purpose", form.purpose(), LONGEST_TEXT),
                text("avoid", form.avoid()),
                text("opening", form.opening()),
                number("prepare", form.prepare(), 0, MethodCard.LONGEST),
                steps.in(language),
                form.materials()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> local(line.strip()))
                        .toList(),
                text("notes", form.notes()),
                text("risk", form.risk()),
                small.in(language),
                text("source", form.source()),
                licence,
                owner);
        return faults.isEmpty() ? new Outcome.Read(card) : new Outcome.Refused(inOrderOfThePage());
    }

    private static final List<String> ORDER = List.of(
            "title",
            "phase",
            "relations",
            "diamonds",
            "least",
            "most",
            "prepare",
            "purpose",
            "opening",
            "steps",
            "small",
            "materials",
            "notes",
            "risk",
            "avoid",
            "source");

    private Faults inOrderOfThePage() {
        Map<String, String> sorted = new LinkedHashMap<>();
        ORDER.stream().filter(faults::containsKey).forEach(field -> sorted.put(field, faults.getOrDefault(field, "")));
        return new Faults(sorted);
    }

    private LocalText local(String text) {
        return new LocalText(Map.of(language, text));
    }

    private LocalText needed(String field, String typed, int longest) {
        if (typed.isEmpty()) faults.put(field, words.of("method.fault." + field));
        return limited(field, typed, longest);
    }

    private LocalText text(String field, String typed) {
        return limited(field, typed, LONGEST_TEXT);
    }

    private LocalText limited(String field, String typed, int longest) {
        if (typed.length() > longest) faults.put(field, words.of("method.fault.text", longest, typed.length()));
        return local(typed);
    }

    private StepLines steps(String field, String typed, int most) {
        var lines = StepLines.of(typed);
        lines.fault(most, words).ifPresent(fault -> faults.put(field, fault));
        limited(field, typed, 4 * LONGEST_TEXT);
        return lines;
    }

    private <E> E wrong(String field, Choices<E> choices) {
        faults.put(field, words.of("method.fault." + field));
        return choices.byWord().values().iterator().next();
    }

    private <E> Set<E> several(String field, List<String> chosen, Choices<E> choices) {
        Set<E> values =
                chosen.stream().map(choices::of).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
        if (values.isEmpty()) faults.put(field, words.of("method.fault." + field));
        return values;
    }

    private MethodCard.Group group() {
        int least = number("least", form.least(), 1, MethodCard.LARGEST_GROUP);
        int most = number("most", form.most(), 1, MethodCard.LARGEST_GROUP);
        if (most < least) faults.putIfAbsent("most", words.of("method.fault.group", least));
        return new MethodCard.Group(least, most);
    }

    private int number(String field, String typed, int least, int most) {
        int number = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
        if (number >= least && number <= most) return number;
        faults.put(field, words.of("method.fault.number", least, most));
        return least;
    }
}
