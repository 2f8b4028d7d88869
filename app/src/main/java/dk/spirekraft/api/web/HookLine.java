package dk.spirekraft.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.spirekraft.api.hook.HookEvent;
import dk.spirekraft.api.hook.Webhook;
import dk.spirekraft.api.hook.Webhooks;
import java.util.List;
import java.util.Optional;

/// A webhook as other programs see it.
///
/// @param state `active`, or `stopped` after it said that it is gone
/// @param secret told once, when it is made
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record HookLine(String id, String url, List<String> events, String state, Optional<String> secret) {

    static HookLine of(Webhook hook) {
        return of(hook, Optional.empty());
    }

    static HookLine of(Webhooks.Made made) {
        return of(made.webhook(), Optional.of(made.secret()));
    }

    private static HookLine of(Webhook hook, Optional<String> secret) {
        return new HookLine(
                hook.id().toString(),
                hook.url(),
                hook.events().stream().map(HookEvent::type).toList(),
                hook.stopped() ? "stopped" : "active",
                secret);
    }
}
