package dk.spirekraft.questionnaire;

import dk.spirekraft.yaml.Entry;
import dk.spirekraft.yaml.LocalText;
import dk.spirekraft.yaml.Problem;
import dk.spirekraft.yaml.TextReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the scales of a questionnaire, which must name items that exist.
final class ScaleReader {

    static final Set<String> KEYS =
            Set.of("id", "name", "kind", "relation", "items", "minimumAnswered", "minimallyImportant", "typicalSd");

    /// The change that employees notice, until a scale's own is known: a setting, not a law (statistics A6).
    static final double MINIMALLY_IMPORTANT = 5;

    /// How much people differ where nothing is known yet.
    static final double TYPICAL_SD = 20;

    private final List<Item> items;
    private final TextReader texts;

    ScaleReader(List<Item> items, TextReader texts) {
        this.items = items;
        this.texts = texts;
    }

    List<Scale> read(List<Entry> entries) {
        List<Scale> scales = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries)
            scale(entry).ifPresent(scale -> {
                if (!seen.add(scale.id())) entry.fault(Problem.ID_TWICE, scale.id());
                scales.add(scale);
            });
        return scales;
    }

    private Optional<Scale> scale(Entry entry) {
        var fields = entry.fields(KEYS);
        Optional<String> id = required(entry, fields, "id").flatMap(Entry::id);
        Optional<LocalText> name = required(entry, fields, "name").flatMap(texts::read);
        Optional<Scale.Kind> kind = required(entry, fields, "kind").flatMap(value -> value.oneOf(Scale.Kind.values()));
        Optional<Scale.Relation> relation =
                field(fields, "relation").flatMap(value -> value.oneOf(Scale.Relation.values()));
        List<String> members =
                required(entry, fields, "items").map(this::members).orElse(List.of());
        int half = Math.ceilDiv(members.size(), 2);
        int answered = field(fields, "minimumAnswered")
                .flatMap(value -> value.whole(1, Math.max(1, members.size())))
                .orElse(half);
        double important = field(fields, "minimallyImportant")
                .flatMap(value -> value.number(0.1, 50))
                .orElse(MINIMALLY_IMPORTANT);
        double spread =
                field(fields, "typicalSd").flatMap(value -> value.number(1, 50)).orElse(TYPICAL_SD);
        if (id.isEmpty() || name.isEmpty() || kind.isEmpty() || members.isEmpty()) return Optional.empty();
        return Optional.of(new Scale(id.get(), name.get(), kind.get(), relation, members, answered, important, spread));
    }

    private static Optional<Entry> field(Map<String, Entry> fields, String key) {
        return Optional.ofNullable(fields.get(key));
    }

    private static Optional<Entry> required(Entry owner, Map<String, Entry> fields, String key) {
        if (!fields.containsKey(key)) owner.fault(Problem.MISSING_KEY, key);
        return field(fields, key);
    }

    private List<String> members(Entry list) {
        List<String> members = new ArrayList<>();
        for (Entry entry : list.elements())
            entry.text().ifPresent(id -> {
                if (items.stream().noneMatch(item -> item.id().equals(id))) entry.fault(Problem.NO_ITEM, id);
                else if (members.contains(id)) entry.fault(Problem.ITEM_TWICE, id);
                else members.add(id);
            });
        return members;
    }
}
