package dk.spirekraft.learn.workshop;

import java.util.Optional;
import java.util.UUID;

/// Where a workshop is right now.
///
/// @param item the step that is on, empty before the first and after the last
/// @param extraMinutes given to it on top of its own
/// @param revision counts the changes, so that a screen sees whether it is behind
public record Run(Optional<UUID> item, int extraMinutes, int revision) {

    static final Run NOT_BEGUN = new Run(Optional.empty(), 0, 0);

    public boolean isOn() {
        return item.isPresent();
    }
}
