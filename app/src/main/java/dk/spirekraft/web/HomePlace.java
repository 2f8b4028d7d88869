package dk.spirekraft.web;

import java.util.Optional;

/// Where somebody belongs who stands on a page of no school, such as their own reminders: the way back stays in the
/// navigation. What the module that knows people implements.
@FunctionalInterface
public interface HomePlace {

    /// The one school of whoever asks; empty where there is none, or more than one.
    Optional<Place> find();
}
