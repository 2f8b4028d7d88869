package dk.spirekraft.api.web;

import dk.spirekraft.api.hook.HookEvent;
import dk.spirekraft.api.hook.HookUrl;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Where another program wants to be told of what.
record HookWish(HookUrl url, Set<HookEvent> events) {

    HookWish {
        events = Set.copyOf(events);
    }

    /// @param address reads what stands as its address
    /// @throws Refusal for what is no such wish, with the reason
    static HookWish read(byte[] body, Function<String, HookUrl.Read> address) {
        JsonNode wish = tree(body);
        HookUrl url = switch (address.apply(wish.path("url").asString(""))) {
            case HookUrl.Read.Usable usable -> usable.url();
            case HookUrl.Read.Refused refused ->
                throw invalid("url is %s; it is https and can be reached by anybody".formatted(refused.fault()));
        };
        Set<HookEvent> events = wish.path("events")
                .valueStream()
                .map(event -> event.asString(""))
                .map(type -> HookEvent.of(type).orElseThrow(() -> invalid("events: there is no '%s'".formatted(type))))
                .collect(Collectors.toUnmodifiableSet());
        if (events.isEmpty()) throw invalid("events names at least one");
        return new HookWish(url, events);
    }

    private static JsonNode tree(byte[] body) {
        try {
            return Optional.ofNullable(Json.MAPPER.readTree(body)).orElseThrow(() -> invalid("a JSON object is sent"));
        } catch (JacksonException malformed) {
            throw invalid("a JSON object is sent");
        }
    }

    private static Refusal invalid(String detail) {
        return new Refusal(Refusal.Kind.INVALID, detail);
    }
}
