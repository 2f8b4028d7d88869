package dk.spirekraft.share.catalogue.web;

import dk.spirekraft.share.catalogue.ThemeList;
import dk.spirekraft.web.Words;

/// What stands around a public page, and what other programs read of it.
///
/// @param base of this installation, such as `https://spirekraft.fjordby.example`
/// @param path of the page in Danish, with its query
/// @param description in one or two sentences
/// @param image full address of the picture that goes with a link to the page
/// @param data what it is about, for machines
public record Head(
        Words words,
        ThemeList themes,
        String base,
        String path,
        String title,
        String description,
        String image,
        LinkedData data) {

    /// The name of a theme in the language of the page.
    public String theme(String id) {
        return themes.name(id, words.language().tag());
    }

    /// What stands before paths in this language.
    public String prefix() {
        return prefix(words);
    }

    static String prefix(Words words) {
        return words.language().tag().equals("en") ? "/en" : "";
    }

    public String canonical() {
        return base + prefix() + path;
    }

    /// The same page in the other language.
    public String inOtherLanguage() {
        return (prefix().isEmpty() ? "/en" : "") + path;
    }

    /// The same head with something to tell machines.
    Head telling(LinkedData told) {
        return new Head(words, themes, base, path, title, description, image, told);
    }

    Head showing(String picture) {
        return new Head(words, themes, base, path, title, description, picture, data);
    }
}
