package dk.spirekraft.web;

import java.util.Optional;

/// Where a page stands: its path, and the school it belongs to if any.
///
/// @param school the school's slug, as in `/skoler/{slug}`
public record Place(String path, Optional<String> school) {

    private static final String SCHOOLS = "/skoler/";

    public static Place of(String path) {
        if (!path.startsWith(SCHOOLS)) return new Place(path, Optional.empty());
        String rest = path.substring(SCHOOLS.length());
        int end = rest.indexOf('/');
        String slug = end < 0 ? rest : rest.substring(0, end);
        return new Place(path, slug.isEmpty() ? Optional.empty() : Optional.of(slug));
    }
}
