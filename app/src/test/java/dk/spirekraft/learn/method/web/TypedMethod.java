package dk.spirekraft.learn.method.web;

import java.util.HashMap;
import java.util.Map;

/// The form for a method of one's own, as a member fills it in.
final class TypedMethod {

    private TypedMethod() {}

    static Map<String, String> typed() {
        return new HashMap<>(Map.of(
                "title", "Kaffe ved porten",
                "phase", "opbygge",
                "relations", "brobyggende",
                "diamonds", "tillid",
                "least", "2",
                "most", "10",
                "prepare", "0",
                "purpose", "At hilse på **alle** om morgenen.",
                "steps", "5: Stil kanden frem.\n10: Sig godmorgen.\nOgså til dem, du ikke kender."));
    }

    static Map<String, String> typed(String field, String value) {
        Map<String, String> typed = typed();
        typed.put(field, value);
        return typed;
    }
}
