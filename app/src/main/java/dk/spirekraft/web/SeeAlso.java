package dk.spirekraft.web;

import java.util.Optional;

/// A link from a page to another that is about the same thing, such as to how it hangs together with others.
///
/// @param label a message key
public record SeeAlso(String label, String address) {

    /// What a module implements to lead on from pages of the phases before it; it names only what this visitor may see.
    @FunctionalInterface
    public interface Source {
        Optional<SeeAlso> about(Subject subject, Place place);
    }
}
