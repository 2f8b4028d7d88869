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

/// Makes a questionnaire of a file's entries, or names what is wrong with each.
final class QuestionnaireReader {

    static final Set<String> KEYS = Set.of(
            "id",
            "version",
            "title",
            "licence",
            "owner",
            "validated",
            "note",
            "languages",
            "answers",
            "parts",
            "items",
            "scales",
            "references");
    static final Set<String> PART_KEYS = Set.of("id", "lead", "sensitive");
    static final Set<String> ITEM_KEYS = Set.of("id", "part", "text", "reverse");
    static final Set<String> ANSWER_KEYS = Set.of("lowest", "highestFirst", "labels");
    static final Set<String> REFERENCE_KEYS = Set.of("scale", "mean", "source");

    private static final int MOST_ITEMS = 250;

    private final Map<String, Entry> fields;
    private final Entry top;

    QuestionnaireReader(Entry top) {
        this.top = top;
        this.fields = top.fields(KEYS);
    }

    /// @return empty only if there are faults
    Optional<Questionnaire> read() {
        var texts = TextReader.of(list("languages"));
        Optional<String> id = required("id").flatMap(Entry::id);
        Optional<String> version = required("version").flatMap(Entry::text);
        Optional<LocalText> title = required("title").flatMap(texts::read);
        Optional<String> licence = required("licence").flatMap(Entry::text);
        Optional<String> owner = required("owner").flatMap(Entry::text);
        boolean validated = field("validated").flatMap(Entry::yesNo).orElse(false);
        Optional<LocalText> note = required("note").flatMap(texts::read);
        Optional<AnswerScale> answers = required("answers").flatMap(entry -> answers(entry, texts));
        List<Part> parts = list("parts").stream()
                .flatMap(entry -> part(entry, texts).stream())
                .toList();
        List<Item> items = items(parts, texts);
        List<Scale> scales = new ScaleReader(items, texts).read(list("scales"));
        List<Reference> references = references(scales);
        if (top.hasFaults()) return Optional.empty();
        return Optional.of(new Questionnaire(
                id.orElseThrow(),
                version.orElseThrow(),
                title.orElseThrow(),
                licence.orElseThrow(),
                owner.orElseThrow(),
                validated,
                note.orElseThrow(),
                texts.languages(),
                answers.orElseThrow(),
                parts,
                items,
                scales,
                references));
    }

    private Optional<Entry> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    private Optional<Entry> required(String key) {
        return required(top, fields, key);
    }

    private static Optional<Entry> required(Entry owner, Map<String, Entry> fields, String key) {
        Entry entry = fields.get(key);
        if (entry == null) owner.fault(Problem.MISSING_KEY, key);
        return Optional.ofNullable(entry);
    }

    private List<Entry> list(String key) {
        List<Entry> elements = required(key).map(Entry::elements).orElse(List.of());
        if (elements.isEmpty()) field(key).ifPresent(entry -> entry.fault(Problem.EMPTY_LIST));
        return elements;
    }

    private Optional<AnswerScale> answers(Entry entry, TextReader texts) {
        var inside = entry.fields(ANSWER_KEYS);
        Optional<Integer> lowest = required(entry, inside, "lowest").flatMap(low -> low.whole(0, 1));
        boolean highestFirst = Optional.ofNullable(inside.get("highestFirst"))
                .flatMap(Entry::yesNo)
                .orElse(false);
        List<Entry> elements =
                required(entry, inside, "labels").map(Entry::elements).orElse(List.of());
        List<LocalText> labels =
                elements.stream().flatMap(label -> texts.read(label).stream()).toList();
        if (elements.size() < AnswerScale.FEWEST || elements.size() > AnswerScale.MOST) {
            entry.fault(
                    Problem.LABELS,
                    String.valueOf(AnswerScale.FEWEST),
                    String.valueOf(AnswerScale.MOST),
                    String.valueOf(elements.size()));
            return Optional.empty();
        }
        if (lowest.isEmpty() || labels.size() < elements.size()) return Optional.empty();
        return Optional.of(new AnswerScale(lowest.get(), labels, highestFirst));
    }

    private Optional<Part> part(Entry entry, TextReader texts) {
        var inside = entry.fields(PART_KEYS);
        Optional<String> id = required(entry, inside, "id").flatMap(Entry::id);
        Optional<LocalText> lead = required(entry, inside, "lead").flatMap(texts::read);
        boolean sensitive = Optional.ofNullable(inside.get("sensitive"))
                .flatMap(Entry::yesNo)
                .orElse(false);
        if (id.isEmpty() || lead.isEmpty()) return Optional.empty();
        return Optional.of(new Part(id.get(), lead.get(), sensitive));
    }

    private List<Item> items(List<Part> parts, TextReader texts) {
        List<Item> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Entry entry : list("items"))
            item(entry, texts).ifPresent(item -> {
                if (!seen.add(item.id())) entry.fault(Problem.ID_TWICE, item.id());
                if (parts.stream().noneMatch(part -> part.id().equals(item.part())))
                    entry.fault(Problem.NO_PART, item.part());
                items.add(item);
            });
        if (items.size() > MOST_ITEMS)
            top.fault(Problem.MANY_ITEMS, String.valueOf(MOST_ITEMS), String.valueOf(items.size()));
        return items;
    }

    private Optional<Item> item(Entry entry, TextReader texts) {
        var inside = entry.fields(ITEM_KEYS);
        Optional<String> id = required(entry, inside, "id").flatMap(Entry::id);
        Optional<String> part = required(entry, inside, "part").flatMap(Entry::text);
        Optional<LocalText> text = required(entry, inside, "text").flatMap(texts::read);
        boolean reverse =
                Optional.ofNullable(inside.get("reverse")).flatMap(Entry::yesNo).orElse(false);
        if (id.isEmpty() || part.isEmpty() || text.isEmpty()) return Optional.empty();
        return Optional.of(new Item(id.get(), part.get(), text.get(), reverse));
    }

    private List<Reference> references(List<Scale> scales) {
        List<Reference> references = new ArrayList<>();
        for (Entry entry : field("references").map(Entry::elements).orElse(List.of())) {
            var inside = entry.fields(REFERENCE_KEYS);
            Optional<String> scale = required(entry, inside, "scale").flatMap(Entry::text);
            Optional<Double> mean = required(entry, inside, "mean").flatMap(value -> value.number(0, 100));
            Optional<String> source = required(entry, inside, "source").flatMap(Entry::text);
            if (scale.isPresent()
                    && scales.stream().noneMatch(known -> known.id().equals(scale.get())))
                entry.fault(Problem.NO_SCALE, scale.get());
            if (scale.isPresent() && mean.isPresent() && source.isPresent())
                references.add(new Reference(scale.get(), mean.get(), source.get()));
        }
        return references;
    }
}
