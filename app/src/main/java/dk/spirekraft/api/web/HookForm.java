package dk.spirekraft.api.web;

import dk.spirekraft.api.hook.HookEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A webhook as it is typed.
///
/// @param adresse where to send to
/// @param begivenhed names of events
public record HookForm(@Nullable String adresse, @Nullable List<String> begivenhed) {

    static final HookForm BLANK = new HookForm("", List.of());

    String url() {
        return adresse == null ? "" : adresse.strip();
    }

    /// Those that were ticked; what is none is passed over.
    Set<HookEvent> events() {
        List<String> ticked = begivenhed == null ? List.of() : begivenhed;
        return Arrays.stream(HookEvent.values())
                .filter(event -> ticked.contains(event.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
