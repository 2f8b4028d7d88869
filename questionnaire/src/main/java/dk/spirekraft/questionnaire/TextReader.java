package dk.spirekraft.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads texts that must stand in every language of the questionnaire.
record TextReader(List<String> languages) {

    Optional<LocalText> read(Entry entry) {
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
