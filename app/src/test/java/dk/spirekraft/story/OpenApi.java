package dk.spirekraft.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds answers against the description of the interface: the path, the status and every word of the body must stand
/// there.
public final class OpenApi {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode described;

    public OpenApi(String description) {
        this.described = JsonMapper.builder().build().readTree(description);
    }

    /// @param path behind `/api/v1`, without query
    public void expectDescribed(String method, String path, HttpResponse<String> answer) {
        String what = method + " " + path + " " + answer.statusCode() + " " + answer.body();
        JsonNode operation = operation(path).path(method.toLowerCase(Locale.ROOT));
        JsonNode response = operation.path("responses").path(String.valueOf(answer.statusCode()));
        assertThat(response.isMissingNode()).as(what).isFalse();
        if (response.has("$ref"))
            response = described.at(response.get("$ref").asString().substring(1));
        if (!response.has("content")) {
            assertThat(answer.body()).as(what).isEmpty();
            return;
        }
        Map.Entry<String, JsonNode> content =
                response.get("content").propertyStream().findFirst().orElseThrow();
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(what)
                .startsWith(content.getKey());
        response.path("headers").propertyNames().forEach(header -> {
            if (!header.startsWith("RateLimit") || operation.has("security"))
                assertThat(answer.headers().firstValue(header))
                        .as(header + " of " + what)
                        .isPresent();
        });
        expectValid(content.getValue().get("schema"), answer.body());
    }

    /// Something that is sent, as one of the described shapes.
    public void expectShape(String name, String body) {
        expectValid(described.at("/components/schemas/" + name), body);
    }

    private JsonNode operation(String path) {
        return described
                .get("paths")
                .propertyStream()
                .filter(one -> path.matches(one.getKey().replaceAll("\\{[^}]*}", "[^/]+")))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No path is described for " + path));
    }

    private void expectValid(JsonNode schema, String body) {
        String shape = schema.toString().replace("#/components/schemas/", "#/$defs/");
        String all = described.at("/components/schemas").toString().replace("#/components/schemas/", "#/$defs/");
        String document = "{\"allOf\":[" + shape + "],\"$defs\":" + all + "}";
        assertThat(SCHEMAS.getSchema(document, InputFormat.JSON).validate(body, InputFormat.JSON))
                .as(body)
                .isEmpty();
    }
}
