package dk.spirekraft.operate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a command says in the end: sentences for people, and the same as facts for programs.
///
/// @param code the exit code, as [Operator] lists them
record Told(int code, List<String> sentences, Map<String, Object> facts) {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int UNREACHABLE = 3;

    static Told done(String sentence, Map<String, Object> facts) {
        return new Told(DONE, List.of(sentence), facts);
    }

    static Told failed(int code, String sentence) {
        return new Told(code, List.of(sentence), Map.of("why", sentence));
    }

    /// All that stands in the JSON object: whether it is done, then the facts by name.
    Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("done", code == DONE);
        object.put("exitCode", code);
        facts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(fact -> object.put(fact.getKey(), fact.getValue()));
        return object;
    }
}
