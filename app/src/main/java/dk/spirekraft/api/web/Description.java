package dk.spirekraft.api.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What the OpenAPI description says, for people to read. It is in English, as the names in answers are.
public record Description(List<Operation> operations, List<Shape> shapes) {

    public Description {
        operations = List.copyOf(operations);
        shapes = List.copyOf(shapes);
    }

    /// @param needsKey false for what anybody may read
    public record Operation(
            String method, String path, String summary, boolean needsKey, List<Line> parameters, List<Line> answers) {

        public Operation {
            parameters = List.copyOf(parameters);
            answers = List.copyOf(answers);
        }
    }

    /// Something that is sent or answered, and its fields.
    public record Shape(String name, String text, List<Line> fields) {

        public Shape {
            fields = List.copyOf(fields);
        }
    }

    public record Line(String name, String text) {}

    static Description of(String openApi) {
        JsonNode all = Json.MAPPER.readTree(openApi);
        return new Description(
                all.get("paths")
                        .propertyStream()
                        .flatMap(path -> operations(path.getKey(), path.getValue()))
                        .toList(),
                all.get("components")
                        .get("schemas")
                        .propertyStream()
                        .map(schema -> shape(schema.getKey(), schema.getValue()))
                        .toList());
    }

    private static Stream<Operation> operations(String path, JsonNode methods) {
        return methods.propertyStream()
                .map(method -> new Operation(
                        method.getKey().toUpperCase(Locale.ROOT),
                        path,
                        method.getValue().path("summary").asString(""),
                        method.getValue().has("security"),
                        method.getValue()
                                .path("parameters")
                                .valueStream()
                                .map(one -> new Line(
                                        name(one), one.path("description").asString("")))
                                .toList(),
                        method.getValue()
                                .path("responses")
                                .propertyStream()
                                .map(one -> new Line(one.getKey(), answer(one.getValue())))
                                .toList()));
    }

    private static String name(JsonNode parameter) {
        return parameter.has("$ref") ? last(parameter) : parameter.get("name").asString();
    }

    private static String answer(JsonNode response) {
        if (response.has("$ref")) return last(response);
        JsonNode schema = response.path("content").path("application/json").path("schema");
        String body = Optional.of(schema)
                .filter(one -> one.has("$ref"))
                .map(Description::last)
                .orElse("");
        return (response.path("description").asString("") + " " + body).strip();
    }

    private static Shape shape(String name, JsonNode schema) {
        List<Line> fields = schema.path("properties")
                .propertyStream()
                .map(field -> new Line(field.getKey(), text(field.getValue())))
                .toList();
        return new Shape(name, schema.path("description").asString(""), fields);
    }

    private static String text(JsonNode schema) {
        if (schema.has("$ref")) return last(schema);
        String type = schema.path("type").asString("");
        String values = schema.has("enum")
                ? schema.get("enum")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList()
                        .toString()
                : "";
        String each = schema.has("items") ? text(schema.get("items")) : "";
        return String.join(
                        " ",
                        List.of(type, each, values, schema.path("description").asString("")))
                .replaceAll(" +", " ")
                .strip();
    }

    private static String last(JsonNode reference) {
        return reference.get("$ref").asString().replaceAll(".*/", "");
    }
}
