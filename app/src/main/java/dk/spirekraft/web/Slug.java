package dk.spirekraft.web;

import java.text.Normalizer;
import java.util.Locale;

/// A name as it stands in an address: small Latin letters, digits and hyphens, with æ, ø, å as ae, oe, aa.
public final class Slug {

    private Slug() {}

    /// @throws IllegalArgumentException if the name has no letter or digit
    public static String of(String name) {
        String danish = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        String slug = Normalizer.normalize(danish, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (slug.isEmpty())
            throw new IllegalArgumentException("A name needs a letter or digit, but got '%s'".formatted(name));
        return slug;
    }
}
