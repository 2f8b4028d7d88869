package dk.spirekraft.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Another program with a key of a school. Whatever it is answered must be as it is described.
public final class Program {

    private static final Pattern KEY = Pattern.compile("spk_[A-Za-z0-9_-]{43}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String key;
    private final OpenApi described;

    /// @param key empty for none
    public Program(int port, String key) {
        this.base = "http://localhost:" + port;
        this.key = key;
        this.described =
                new OpenApi(exchange("GET", "/openapi.json", "", Map.of()).body());
    }

    /// A key that the school's leader makes on the page.
    ///
    /// @param scopes what it opens
    public static String key(Cast cast, School school, String... scopes) {
        Phone leader = cast.signedIn(Role.SCHOOL_LEADER, school);
        String address = school.address() + "/andre-programmer";
        leader.get(address);
        Matcher key = KEY.matcher(leader.postAll(address, "navn=" + UUID.randomUUID() + ticked(scopes))
                .body());
        assertThat(key.find()).isTrue();
        return key.group();
    }

    private static String ticked(String... scopes) {
        return Arrays.stream(scopes).map(scope -> "&adgang=" + scope).collect(Collectors.joining());
    }

    public HttpResponse<String> get(String path) {
        return ask("GET", path, "", Map.of());
    }

    public JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /// @param body empty for none
    public HttpResponse<String> ask(String method, String path, String body, Map<String, String> headers) {
        HttpResponse<String> answer = exchange(method, path, body, headers);
        described.expectDescribed(method, path.replaceAll("\\?.*", ""), answer);
        return answer;
    }

    /// Asks for something that is described nowhere.
    public HttpResponse<String> exchange(String method, String path, String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!key.isEmpty()) request.header("Authorization", "Bearer " + key);
        if (!body.isEmpty()) request.header("Content-Type", "application/json");
        headers.forEach(request::header);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// Every name that stands anywhere in an answer and every value that holds none.
    public static Stream<JsonNode> leaves(JsonNode answer) {
        return answer.isContainer() ? answer.valueStream().flatMap(Program::leaves) : Stream.of(answer);
    }
}
