package dk.spirekraft.web;

import java.util.List;
import java.util.Optional;

/// Where a page stands: its path, and the school it belongs to if any.
///
/// @param school the school's slug, as in `/skoler/{slug}`
public record Place(String path, Optional<String> school) {

    /// What follows a part of the path, such as the number after `maalinger`.
    public Optional<String> after(String part) {
        List<String> parts = List.of(path.split("/"));
        int at = parts.indexOf(part);
        return at < 0 || at + 1 >= parts.size() ? Optional.empty() : Optional.of(parts.get(at + 1));
    }

    private static final String SCHOOLS = "/skoler/";

    public static Place of(String path) {
        if (!path.startsWith(SCHOOLS)) return new Place(path, Optional.empty());
        String rest = path.substring(SCHOOLS.length());
        int end = rest.indexOf('/');
        String slug = end < 0 ? rest : rest.substring(0, end);
        return new Place(path, slug.isEmpty() ? Optional.empty() : Optional.of(slug));
    }
}
