package dk.spirekraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a command told: its exit code, and what it wrote.
record Told(int code, String out, String err) {

    static final Path DATA = Path.of("..", "reference-data");

    static Told of(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Spirekraft.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Told(code, out.toString(), err.toString());
    }

    /// Words between spaces; a reference file is named by its name alone.
    static Told line(String command) {
        return of(Stream.of(command.split("\\s+"))
                .map(word -> word.matches("(attacks/)?\\w+(\\.questionnaire)?\\.(csv|yaml|jsonl?)")
                        ? DATA.resolve(word).toString()
                        : word)
                .toArray(String[]::new));
    }

    /// The JSON that a command tells, which must have gone well and follow the published schema.
    static JsonNode json(String command) {
        Told told = line(command + " --json");
        assertThat(told.err()).isEmpty();
        assertThat(told.code()).isZero();
        assertThat(OutputSchema.complaints(told.out())).isEmpty();
        return JsonMapper.builder().build().readTree(told.out());
    }

    static List<JsonNode> rows(JsonNode told, String section) {
        return new ArrayList<>(
                StreamSupport.stream(told.get(section).spliterator(), false).toList());
    }

    /// The only row whose fields have these values, named in turn.
    static JsonNode row(JsonNode told, String section, String... fields) {
        List<JsonNode> found = rows(told, section);
        for (int i = 0; i < fields.length; i += 2) {
            String name = fields[i];
            String value = fields[i + 1];
            found.removeIf(row -> !row.get(name).asString().equals(value));
        }
        assertThat(found).as("%s with %s", section, String.join(" ", fields)).hasSize(1);
        return found.getFirst();
    }
}
