package dk.spirekraft.api.hook;

import java.util.Arrays;
import java.util.Optional;

/// What somebody may be told of. That somebody answered is none of it.
public enum HookEvent {
    WAVE_OPENED("wave.opened"),
    WAVE_CLOSED("wave.closed"),
    WAVE_RELEASED("wave.released");

    private final String type;

    HookEvent(String type) {
        this.type = type;
    }

    /// As it stands in what is sent.
    public String type() {
        return type;
    }

    /// The message key of its name.
    public String label() {
        return "api.event." + name();
    }

    public static Optional<HookEvent> of(String type) {
        return Arrays.stream(values()).filter(event -> event.type.equals(type)).findFirst();
    }
}
