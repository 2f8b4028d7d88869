package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file of numbers from R that remembers which of its numbers were looked at, so that none is forgotten.
final class Reference {

    static final Path FOLDER = Path.of("..", "reference-data");

    private final JsonNode root;
    private final Set<String> seen = new TreeSet<>();

    private Reference(JsonNode root) {
        this.root = root;
    }

    static Reference of(String file) {
        return new Reference(
                JsonMapper.builder().build().readTree(FOLDER.resolve(file).toFile()));
    }

    Node root() {
        return new Node(root, "");
    }

    /// Paths of all numbers that nobody has looked at yet.
    List<String> forgotten() {
        List<String> paths = new ArrayList<>();
        collect(root(), paths);
        paths.removeAll(seen);
        return paths;
    }

    private static void collect(Node node, List<String> paths) {
        if (node.json.isNumber()) paths.add(node.path);
        node.names().forEach(name -> collect(node.at(name), paths));
        for (int i = 0; node.json.isArray() && i < node.size(); i++) collect(node.at(i), paths);
    }

    /// A place in the file.
    final class Node {

        private final JsonNode json;
        private final String path;

        private Node(JsonNode json, String path) {
            this.json = json;
            this.path = path;
        }

        Node at(String name) {
            assertThat(json.has(name)).as("%s/%s is there", path, name).isTrue();
            return new Node(json.get(name), path + "/" + name);
        }

        Node at(int index) {
            return new Node(json.get(index), path + "/" + index);
        }

        boolean has(String name) {
            return json.has(name);
        }

        boolean isMissing() {
            return json.isNull();
        }

        int size() {
            return json.size();
        }

        List<String> names() {
            return json.isObject() ? List.copyOf(json.propertyNames()) : List.of();
        }

        List<Node> all() {
            return IntStream.range(0, json.size()).mapToObj(this::at).toList();
        }

        /// R writes one name without a list around it.
        List<String> texts() {
            return json.isArray() ? all().stream().map(Node::text).toList() : List.of(text());
        }

        String text() {
            return json.asString();
        }

        double number() {
            assertThat(json.isNumber()).as("%s is a number", path).isTrue();
            seen.add(path);
            return json.asDouble();
        }

        int whole() {
            return Math.toIntExact(Math.round(number()));
        }

        double[] numbers() {
            if (!json.isArray()) return new double[] {number()};
            return all().stream()
                    .mapToDouble(one -> one.isMissing() ? Double.NaN : one.number())
                    .toArray();
        }

        boolean isTrue() {
            return json.asBoolean();
        }

        /// Closed forms.
        void is(double actual) {
            within(actual, 1e-9);
        }

        /// To so much of the number itself.
        void within(double actual, double relative) {
            double expected = number();
            double offset = expected == 0 ? 1e-12 : relative * Math.abs(expected);
            assertThat(actual).as(path).isCloseTo(expected, Offset.offset(offset));
        }

        void absolutely(double actual, double offset) {
            assertThat(actual).as(path).isCloseTo(number(), Offset.offset(offset));
        }

        void is(Interval actual) {
            within(actual, 1e-8);
        }

        void within(Interval actual, double relative) {
            at(0).within(actual.low(), relative);
            at(1).within(actual.high(), relative);
        }

        void absolutely(Interval actual, double offset) {
            at(0).absolutely(actual.low(), offset);
            at(1).absolutely(actual.high(), offset);
        }

        @Override
        public String toString() {
            return path;
        }
    }
}
