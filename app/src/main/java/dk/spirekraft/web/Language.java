package dk.spirekraft.web;

import java.util.Locale;

/// The languages of the program's own words: Danish first, English complete.
public enum Language {
    DANISH("da"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// The two-letter tag, as in `lang="da"`.
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(this == DANISH ? "da-DK" : "en-GB");
    }

    public Language other() {
        return this == DANISH ? ENGLISH : DANISH;
    }

    /// The language with this tag, Danish for any other.
    public static Language of(String tag) {
        return ENGLISH.tag.equals(tag) ? ENGLISH : DANISH;
    }
}
