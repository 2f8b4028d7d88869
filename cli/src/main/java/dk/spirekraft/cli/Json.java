package dk.spirekraft.cli;

import java.util.ArrayList;
import java.util.List;

/// One flat JSON object as text: a dozen fields need no library.
final class Json {

    private final List<String> fields = new ArrayList<>();

    Json add(String name, String value) {
        fields.add(quoted(name) + ":" + quoted(value));
        return this;
    }

    Json add(String name, long value) {
        fields.add(quoted(name) + ":" + value);
        return this;
    }

    /// @throws IllegalArgumentException for what JSON has no number for
    Json add(String name, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value))
            throw new IllegalArgumentException("JSON has no number for " + value);
        fields.add(quoted(name) + ":" + value);
        return this;
    }

    static String array(List<String> elements) {
        return "[" + String.join(",\n ", elements) + "]";
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char symbol = text.charAt(i);
            if (symbol == '"' || symbol == '\\') quoted.append('\\').append(symbol);
            else if (symbol < ' ') quoted.append("\\u%04x".formatted((int) symbol));
            else quoted.append(symbol);
        }
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return "{" + String.join(",", fields) + "}";
    }
}
