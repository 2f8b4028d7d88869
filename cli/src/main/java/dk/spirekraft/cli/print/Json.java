package dk.spirekraft.cli.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A report as one JSON object: its command, the version of the format, then a list of flat objects per section.
final class Json {

    private static final int FORMAT = 1;

    private Json() {}

    static String of(Report report) {
        var text = new StringBuilder("{\"command\":%s,\"format\":%d".formatted(quoted(report.command()), FORMAT));
        report.sections()
                .forEach((name, rows) -> text.append(",\n")
                        .append(quoted(name))
                        .append(":[")
                        .append(rows(rows))
                        .append(']'));
        return text.append('}').toString();
    }

    private static String rows(List<Row> rows) {
        return rows.stream().map(Json::object).collect(Collectors.joining(",\n "));
    }

    private static String object(Row row) {
        return row.fields().entrySet().stream().map(Json::field).collect(Collectors.joining(",", "{", "}"));
    }

    private static String field(Map.Entry<String, Optional<Object>> field) {
        return quoted(field.getKey()) + ":" + field.getValue().map(Json::value).orElse("null");
    }

    private static String value(Object value) {
        return switch (value) {
            case String text -> quoted(text);
            case List<?> list -> list.stream().map(Json::value).collect(Collectors.joining(",", "[", "]"));
            default -> value.toString();
        };
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
}
