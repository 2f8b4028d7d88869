package dk.spirekraft.web;

import java.util.List;
import java.util.stream.Stream;

/// A place in the main navigation that a phase contributes.
///
/// @param order where it stands among the others, lowest first
/// @param label a message key
/// @param icon the name of a drawing in `layout/icon.jte`
/// @param also addresses of other pages that belong to this place
public record NavItem(int order, String label, String address, String icon, List<String> also) {

    public NavItem {
        also = List.copyOf(also);
    }

    public NavItem(int order, String label, String address, String icon) {
        this(order, label, address, icon, List.of());
    }

    /// How much of a path this place accounts for, 0 if the page is somewhere else.
    int reach(String path) {
        return Stream.concat(Stream.of(address), also.stream())
                .filter(own -> path.equals(own) || path.startsWith(own + "/"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /// What a phase implements to stand in the navigation. Only places that exist for this visitor are named.
    @FunctionalInterface
    public interface Source {
        List<NavItem> at(Place place);
    }
}
