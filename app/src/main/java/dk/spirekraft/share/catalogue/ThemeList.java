package dk.spirekraft.share.catalogue;

import java.util.List;
import java.util.Optional;

/// The themes of the catalogue in their order, those that are retired among them.
public record ThemeList(List<Theme> all) {

    public ThemeList {
        all = List.copyOf(all);
    }

    /// Those that are not retired.
    public List<Theme> offered() {
        return all.stream().filter(theme -> !theme.retired()).toList();
    }

    public Optional<Theme> find(String id) {
        return all.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    /// The name of a theme in this language; of one that is not known, its id.
    public String name(String id, String language) {
        return find(id).map(theme -> theme.title().in(language)).orElse(id);
    }
}
