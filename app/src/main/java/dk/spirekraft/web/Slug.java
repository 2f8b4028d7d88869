package dk.spirekraft.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// A name as it stands in an address: small Latin letters, digits and hyphens, with æ, ø, å as ae, oe, aa.
public final class Slug {

    private Slug() {}

    /// @throws IllegalArgumentException if the name has no letter or digit that an address can hold
    public static String of(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "A name needs a Latin letter or a digit, but got '%s'".formatted(name)));
    }

    /// Empty for a name that leaves nothing to an address.
    public static Optional<String> find(String name) {
        String danish = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        String slug = Normalizer.normalize(danish, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return Optional.of(slug).filter(found -> !found.isEmpty());
    }
}
