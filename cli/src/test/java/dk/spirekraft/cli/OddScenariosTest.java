package dk.spirekraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Whatever is left out of a scenario or stands there otherwise, it is either refused in words or judged: nothing stops
/// the program, and nothing gets more published.
class OddScenariosTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<JsonNode> OTHERS = List.of(
            JSON.nullNode(),
            JSON.readTree("7"),
            JSON.readTree("-1.5"),
            JSON.readTree("\"median of what?\""),
            JSON.readTree("[]"),
            JSON.readTree("[[1, null], \"q1.p1\", {}]"),
            JSON.readTree("{\"q1.p1\": \"?\"}"));

    @TempDir
    private Path folder;

    static Stream<Path> attacks() {
        return Stream.of("attacks/V07.json", "attacks/V08.json", "attacks-made-up/M02.json")
                .map(Told.DATA::resolve);
    }

    /// The tree with one thing changed, for every thing.
    private static List<JsonNode> changed(Path attack) {
        JsonNode whole = JSON.readTree(attack.toFile());
        List<JsonNode> changed = new ArrayList<>();
        for (String name : List.copyOf(whole.propertyNames())) {
            changed.add(((ObjectNode) whole.deepCopy()).without(name));
            for (JsonNode other : OTHERS) changed.add(((ObjectNode) whole.deepCopy()).set(name, other));
        }
        for (String list : List.of("requests", "constraints"))
            for (String name : List.copyOf(whole.get(list).get(0).propertyNames()))
                for (JsonNode other : OTHERS) {
                    JsonNode copy = whole.deepCopy();
                    ((ObjectNode) ((ArrayNode) copy.get(list)).get(0)).set(name, other);
                    changed.add(copy);
                }
        return changed;
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void everyFileIsJudgedOrRefusedInWords(Path attack) throws IOException {
        int judged = 0;
        for (JsonNode odd : changed(attack)) {
            Path file = Files.writeString(folder.resolve("odd.json"), JSON.writeValueAsString(odd));
            Told told = Told.of("audit", "scenario", file.toString(), "--json");
            assertThat(told.err()).as("%s", odd).doesNotContain("Exception", "\tat ");
            if (told.code() != 0) continue;
            judged++;
            JsonNode verdict = JSON.readTree(told.out()).get("verdicts").get(0);
            assertThat(verdict.get("isCertified").asBoolean()).as("%s", odd).isTrue();
        }
        assertThat(judged).isGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'k': -3 | 'k' is how many people a group has at least",
                "'k': 'many' | 'k' is how many people a group has at least",
                "'k': 4.5 | 'k' is how many people a group has at least",
                "'k': 99999999999 | 'k' is how many people a group has at least",
                "'k': 5, 'k': 6 | Duplicate",
                "'truth': {'q1.p1': 1, 'q1.p1': 3} | Duplicate",
                "'truth': {'q1.p1': -1} | A code is a whole number from 0 up, or null where it is missing, but got -1",
                "'truth': {'q1.p1': 'three'} | A code is a whole number from 0 up",
                "'truth': [3] | its 'truth' is no object",
                "'constraints': [{'lo': 0, 'hi': 1, 'blocks': [{'vars': ['q1.p1'], 'weights': [0, 1e300]}]}] | A weight is",
                "'constraints': [{'lo': 0, 'hi': 1, 'blocks': [{'vars': ['q1.p1'], 'weights': ['x']}]}] | A weight is"
            })
    void whatCanNotBeMeantIsRefusedInWords(String odd, String words) throws IOException {
        String json = "{%s, 'requests': [{'name': 'all', 'statistic': 'mean', 'variables': ['q1.p1']}]}".formatted(odd);
        Path file = Files.writeString(folder.resolve("odd.json"), json.replace('\'', '"'));
        Told told = Told.of("audit", "scenario", file.toString(), "--json");
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains(words);
    }

    @Test
    void yesAndNoAreCodesToo() throws IOException {
        Path file = Files.writeString(folder.resolve("yes.json"), """
                {"requests": [{"name": "answered", "statistic": "count", "variables":
                 ["resp.p1", "resp.p2", "resp.p3", "resp.p4", "resp.p5", "resp.p6"]}], "n_codes": 2,
                 "truth": {"resp.p1": true, "resp.p2": true, "resp.p3": false, "resp.p4": true, "resp.p5": false,
                 "resp.p6": false}}
                """);
        JsonNode told = JSON.readTree(
                Told.of("audit", "scenario", file.toString(), "--json").out());
        assertThat(told.get("figures").get(0).get("counts").valueStream().map(JsonNode::asInt))
                .containsExactly(3, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999999", "102", "1.5"})
    void aCodeThatNoScaleHasIsRefusedInWords(String code) throws IOException {
        Path file = Files.writeString(folder.resolve("code.json"), """
                {"requests": [{"name": "all", "statistic": "mean", "variables": ["q1.p1"]}], "truth": {"q1.p1": %s}}
                """.formatted(code));
        Told told = Told.of("audit", "scenario", file.toString(), "--json");
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).containsAnyOf("there are 101 at most", "A code is a whole number");
    }
}
