package dk.spirekraft.learn.method;

import java.util.Optional;
import java.util.UUID;

/// A method that can be used at a school: one of ours, or one that was written here.
///
/// @param origin what it was made from, if anything
/// @param own who may use and change it; empty for those that come with the program
public record Method(MethodCard card, Optional<Origin> origin, Optional<Own> own) {

    /// The method that another was made from, as it was then.
    ///
    /// @param id its name in addresses
    public record Origin(String id, String version, String title) {}

    /// Where a method was written.
    ///
    /// @param school empty for a method of the whole municipality
    public record Own(UUID id, UUID municipality, Optional<UUID> school) {}

    static Method shipped(MethodCard card) {
        return new Method(card, Optional.empty(), Optional.empty());
    }
}
