package dk.spirekraft.learn.method.web;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.learn.method.Diamond;
import dk.spirekraft.questionnaire.Scale.Relation;
import dk.spirekraft.web.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What can be chosen of one kind, by the word that stands in addresses and forms.
///
/// @param label the message key of a value's name
record Choices<E>(Map<String, E> byWord, Function<E, String> label) {

    static final Choices<Phase> PHASES =
            new Choices<>(inOrder(List.of("udforske", "opbygge", "forankre"), Phase.values()), Phase::label);
    static final Choices<Relation> RELATIONS = new Choices<>(
            inOrder(
                    List.of("sammenbindende", "brobyggende", "naermeste-leder", "ledelsen-som-helhed"),
                    Relation.values()),
            relation -> "method.relation." + relation.name());
    static final Choices<Diamond> DIAMONDS =
            new Choices<>(inOrder(List.of("tillid", "retfaerdighed", "samarbejde"), Diamond.values()), Diamond::label);

    private static <E> Map<String, E> inOrder(List<String> words, E[] values) {
        Map<String, E> choices = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) choices.put(words.get(i), values[i]);
        return Collections.unmodifiableMap(choices);
    }

    Optional<E> of(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    /// The word of a value that is among these.
    String word(E value) {
        return byWord.entrySet().stream()
                .filter(choice -> choice.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    String name(E value, Words words) {
        return words.of(label.apply(value));
    }

    List<Option> options(List<String> chosen, Words words) {
        return byWord.entrySet().stream()
                .map(choice ->
                        new Option(choice.getKey(), name(choice.getValue(), words), chosen.contains(choice.getKey())))
                .toList();
    }
}
