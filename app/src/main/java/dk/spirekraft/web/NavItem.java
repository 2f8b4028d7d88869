package dk.spirekraft.web;

import java.util.List;

/// A place in the main navigation that a phase contributes.
///
/// @param order where it stands among the others, lowest first
/// @param label a message key
/// @param icon the name of a drawing in `layout/icon.jte`
public record NavItem(int order, String label, String address, String icon) {

    /// What a phase implements to stand in the navigation. Only places that exist for this visitor are named.
    @FunctionalInterface
    public interface Source {
        List<NavItem> at(Place place);
    }
}
