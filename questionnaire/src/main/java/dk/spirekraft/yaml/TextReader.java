package dk.spirekraft.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads texts that must stand in every language of a file.
public record TextReader(List<String> languages) {

    private static final List<String> KNOWN = List.of("da", "de", "en", "fo", "kl", "nb", "sv");

    /// Takes the languages that a file names, each once.
    public static TextReader of(List<Entry> tags) {
        return new TextReader(tags.stream()
                .map(TextReader::language)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
    }

    private static Optional<String> language(Entry entry) {
        Optional<String> tag = entry.text();
        if (tag.isEmpty() || KNOWN.contains(tag.get())) return tag;
        entry.fault(Problem.UNKNOWN_LANGUAGE, tag.get(), String.join(", ", KNOWN));
        return Optional.empty();
    }

    public Optional<LocalText> read(Entry entry) {
        Map<String, Entry> fields = entry.fields(Set.copyOf(languages));
        Map<String, String> words = new LinkedHashMap<>();
        for (String language : languages) {
            Entry field = fields.get(language);
            if (field == null) entry.fault(Problem.MISSING_LANGUAGE, language);
            else field.text().ifPresent(text -> words.put(language, text));
        }
        return words.size() == languages.size() && !words.isEmpty()
                ? Optional.of(new LocalText(words))
                : Optional.empty();
    }
}
