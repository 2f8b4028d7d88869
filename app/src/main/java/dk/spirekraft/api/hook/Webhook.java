package dk.spirekraft.api.hook;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/// Where a school's events are sent to.
///
/// @param stopped true once it answered that it is gone (410); then nothing more is sent
public record Webhook(UUID id, String url, SortedSet<HookEvent> events, boolean stopped) {

    public Webhook {
        events = new TreeSet<>(events);
    }
}
