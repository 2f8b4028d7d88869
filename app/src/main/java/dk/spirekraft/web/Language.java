package dk.spirekraft.web;

import java.util.Locale;

/// The languages of the program's own words: Danish first, English complete.
public enum Language {
    DANISH("da", "DK"),
    ENGLISH("en", "GB");

    private final String tag;
    private final Locale locale;

    Language(String tag, String country) {
        this.tag = tag;
        this.locale = Locale.of(tag, country);
    }

    /// The two-letter tag, as in `lang="da"`.
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == DANISH ? ENGLISH : DANISH;
    }

    /// The language with this tag, Danish for any other.
    public static Language of(String tag) {
        return ENGLISH.tag.equals(tag) ? ENGLISH : DANISH;
    }
}
