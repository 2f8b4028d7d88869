package dk.spirekraft.yaml;

import java.util.Map;

/// The same words in each language of a file.
///
/// @param byLanguage two-letter tag to words, never empty
public record LocalText(Map<String, String> byLanguage) {

    public LocalText {
        if (byLanguage.isEmpty())
            throw new IllegalArgumentException("A text needs at least one language, but has none");
        byLanguage = Map.copyOf(byLanguage);
    }

    /// The words in this language, in Danish where it is missing, else in any.
    public String in(String language) {
        String words = byLanguage.getOrDefault(language, byLanguage.get("da"));
        return words != null ? words : byLanguage.values().iterator().next();
    }
}
