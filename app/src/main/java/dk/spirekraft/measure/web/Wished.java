package dk.spirekraft.measure.web;

import dk.spirekraft.web.Faults;
import java.util.LinkedHashMap;
import java.util.Map;

/// What somebody wished of an open measurement, as it was typed, and what is wrong with it.
///
/// @param refusal why nothing can be done at all, empty where a field can be put right
public record Wished(String refusal, Map<String, String> typed, Faults faults) {

    static final Wished NOTHING = new Wished("", Map.of(), Faults.NONE);

    public Wished {
        typed = Map.copyOf(typed);
    }

    static Wished inVain(String why) {
        return new Wished(why, Map.of(), Faults.NONE);
    }

    static Wished wrongly(String field, String typed, String fault) {
        return new Wished("", Map.of(field, typed), new Faults(Map.of(field, fault)));
    }

    /// What was typed into this field, or else what it suggests.
    public String typed(String field, String suggested) {
        return typed.getOrDefault(field, suggested);
    }

    /// One more field as it was typed.
    Wished with(String field, String value) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        all.put(field, value);
        return new Wished(refusal, all, faults);
    }

    boolean isWrong() {
        return !refusal.isEmpty() || !faults.isEmpty();
    }
}
