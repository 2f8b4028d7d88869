package dk.spirekraft.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is wrong with a form, field by field, in finished words. The page shows each beside its field and all of them
/// in a summary on top; nothing that was typed is lost.
public record Faults(Map<String, String> byField) {

    public static final Faults NONE = new Faults(Map.of());

    public Faults {
        byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /// The fault of this field, empty if it has none.
    public String of(String field) {
        return byField.getOrDefault(field, "");
    }
}
