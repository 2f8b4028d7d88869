package dk.spirekraft.attack;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The questionnaire file that an attack asks.
final class AttackQuestionnaire {

    private AttackQuestionnaire() {}

    /// Each item is a scale of its own, and all of them one more.
    static String of(String id, List<String> items, int codes) {
        return """
                id: %s
                version: "1"
                title: { da: Angreb }
                licence: CC0
                owner: Spirekraft
                note: { da: Til prøve. }
                languages: [da]
                answers: { lowest: 0, labels: [%s] }
                parts: [{ id: all, lead: { da: Alt } }]
                items: [%s]
                scales: [%s, { id: all, name: { da: all }, kind: other, items: [%s] }]
                """.formatted(
                id,
                IntStream.range(0, codes).mapToObj("{ da: \"%d\" }"::formatted).collect(Collectors.joining(", ")),
                each(items, "{ id: item-%1$d, part: all, text: { da: item-%1$d } }"),
                each(items, "{ id: scale-%1$d, name: { da: scale-%1$d }, kind: other, items: [item-%1$d] }"),
                each(items, "item-%1$d"));
    }

    private static String each(List<String> items, String format) {
        return IntStream.range(0, items.size()).mapToObj(format::formatted).collect(Collectors.joining(", "));
    }
}
