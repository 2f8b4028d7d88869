package dk.spirekraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file of numbers from R, which remembers which of them the command line was compared with.
record Expected(JsonNode json, String path, Set<String> seen) {

    static Expected of(String file) {
        JsonNode root =
                JsonMapper.builder().build().readTree(Told.DATA.resolve(file).toFile());
        return new Expected(root, "", new TreeSet<>());
    }

    Expected at(String... names) {
        Expected at = this;
        for (String name : names) {
            assertThat(at.json.has(name)).as("%s/%s is there", at.path, name).isTrue();
            at = new Expected(at.json.get(name), at.path + "/" + name, seen);
        }
        return at;
    }

    Expected at(int index) {
        return new Expected(json.get(index), path + "/" + index, seen);
    }

    List<Expected> all() {
        return IntStream.range(0, json.size()).mapToObj(this::at).toList();
    }

    List<String> names() {
        return json.isObject() ? List.copyOf(json.propertyNames()) : List.of();
    }

    String text() {
        return json.asString();
    }

    double number() {
        assertThat(json.isNumber()).as("%s is a number", path).isTrue();
        seen.add(path);
        return json.asDouble();
    }

    void is(JsonNode told, String field) {
        within(told, field, 1e-9);
    }

    /// To so much of the number itself.
    void within(JsonNode told, String field, double relative) {
        double expected = number();
        absolutely(told, field, expected == 0 ? 1e-12 : relative * Math.abs(expected));
    }

    void absolutely(JsonNode told, String field, double offset) {
        assertThat(told.has(field) && told.get(field).isNumber())
                .as("%s of %s for %s", field, told, path)
                .isTrue();
        assertThat(told.get(field).asDouble()).as(path).isCloseTo(number(), Offset.offset(offset));
    }

    /// Both ends of an interval; fields are the name with `Low` and `High`, of no name `low` and `high`.
    void interval(JsonNode told, String name, double relative) {
        at(0).within(told, name.isEmpty() ? "low" : name + "Low", relative);
        at(1).within(told, name.isEmpty() ? "high" : name + "High", relative);
    }

    void interval(JsonNode told, String name) {
        interval(told, name, 1e-8);
    }

    /// What a number is that no command tells.
    ///
    /// - the scales, rows and series that are asked of: they go in;
    /// - the score of a person, which nobody is ever told (docs/command-line.md).
    private static final String NEVER_TOLD =
            "/scales/.*|.*/scale/(min|max)|.*/rows_1based/.*|.*/series/.*" + "|.*/person_scores(_first20)?/.*";

    /// Paths of all numbers that nobody has looked at, but for those that no command tells.
    List<String> forgotten() {
        List<String> paths = new ArrayList<>();
        collect(paths);
        paths.removeAll(seen);
        paths.removeIf(path -> path.matches(NEVER_TOLD));
        return paths;
    }

    private void collect(List<String> paths) {
        if (json.isNumber()) paths.add(path);
        names().forEach(name -> at(name).collect(paths));
        if (json.isArray()) all().forEach(one -> one.collect(paths));
    }
}
