package dk.spirekraft.disclosure.ledger;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.People;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads one line of a ledger.
public final class LineReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LineReader() {}

    /// Empty if it is no line of a ledger.
    public static Optional<Line> read(String text) {
        try {
            JsonNode written = JSON.readTree(text);
            return entry(written)
                    .map(entry -> new Line(
                            written.path("line").asInt(0),
                            written.path("previous").asString(""),
                            entry));
        } catch (JacksonException | IllegalArgumentException | IndexOutOfBoundsException notALine) {
            return Optional.empty();
        }
    }

    private static Optional<Entry> entry(JsonNode written) {
        int wave = written.path("wave").asInt(0);
        return switch (written.path("entry").asString("")) {
            case "opened" ->
                Optional.of(new Entry.Opened(
                        wave,
                        written.path("rules").asInt(0),
                        least(written),
                        atoms(written.path("atoms")),
                        written.path("moves").asString("").equals("told")));
            case "closed" ->
                Optional.of(new Entry.Closed(
                        wave,
                        list(written.path("items")),
                        least(written),
                        written.path("piles")
                                .valueStream()
                                .map(LineReader::pile)
                                .toList(),
                        written.path("sheets").asString("")));
            case "released" ->
                Optional.of(new Entry.Released(
                        wave,
                        written.path("id").asString(""),
                        written.path("indicator").asString(""),
                        list(written.path("items")),
                        list(written.path("atoms")),
                        written.path("audience").asString("")));
            default -> Optional.empty();
        };
    }

    private static MinGroupSize least(JsonNode written) {
        return new MinGroupSize(written.path("least").asInt(0));
    }

    private static Map<String, People> atoms(JsonNode written) {
        Map<String, People> atoms = new LinkedHashMap<>();
        written.propertyStream()
                .forEach(atom -> atoms.put(
                        atom.getKey(),
                        People.of(atom.getValue()
                                .valueStream()
                                .mapToInt(row -> row.asInt(-1))
                                .toArray())));
        return atoms;
    }

    private static Entry.Pile pile(JsonNode written) {
        return new Entry.Pile(
                list(written.path("atoms")), written.path("answered").asInt(0));
    }

    private static List<String> list(JsonNode written) {
        return written.valueStream().map(text -> text.asString("")).toList();
    }
}
