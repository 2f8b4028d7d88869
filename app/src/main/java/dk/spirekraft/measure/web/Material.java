package dk.spirekraft.measure.web;

import dk.spirekraft.measure.foreseen.InformationSheet;

/// What a working group prints or reads around a measurement. Each is a page of its own words.
public enum Material {
    /// Controller, purpose, legal basis, recipients, retention, contact.
    INFORMATION("information", InformationSheet.PARAGRAPHS),
    /// What the AMR says in five minutes at a staff meeting.
    SCRIPT("manus", 6),
    POSTER("plakat", 4),
    /// The questions on paper, for whoever has no phone.
    FORM("papirskema", 3),
    /// What will be shown, and what never.
    SHOWN("det-viser-vi", 6),
    /// How a leader receives a result.
    LEADER("til-lederen", 6),
    /// Three questions to take home.
    HOME("laan-med-hjem", 4),
    /// A talk in the open, for those who are too few to count.
    DIALOGUE("aaben-samtale", 6);

    private final String slug;
    private final int paragraphs;

    Material(String slug, int paragraphs) {
        this.slug = slug;
        this.paragraphs = paragraphs;
    }

    public String slug() {
        return slug;
    }

    int paragraphs() {
        return paragraphs;
    }

    /// The message key of one of its words, such as `measure.material.manus.name`.
    public String key(String part) {
        return "measure.material." + slug + "." + part;
    }
}
