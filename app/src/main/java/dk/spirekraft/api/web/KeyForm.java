package dk.spirekraft.api.web;

import dk.spirekraft.api.ApiKey;
import dk.spirekraft.api.Scope;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A key as it is wished for.
///
/// @param navn what it is for
/// @param adgang names of what it opens
public record KeyForm(@Nullable String navn, @Nullable List<String> adgang) {

    static final KeyForm BLANK = new KeyForm("", List.of());
    private static final int LONGEST = 60;

    String name() {
        return navn == null ? "" : navn.strip();
    }

    /// Those that were ticked; what is none is passed over.
    Set<Scope> scopes() {
        List<String> ticked = adgang == null ? List.of() : adgang;
        return Arrays.stream(Scope.values())
                .filter(scope -> ticked.contains(scope.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    Faults faults(List<ApiKey> existing, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (name().isEmpty() || name().length() > LONGEST) faults.put("navn", words.of("api.fault.name", LONGEST));
        else if (existing.stream().anyMatch(key -> key.name().equals(name())))
            faults.put("navn", words.of("api.fault.twice"));
        if (scopes().isEmpty()) faults.put("adgang", words.of("api.fault.scope"));
        return new Faults(faults);
    }
}
