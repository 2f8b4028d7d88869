package dk.spirekraft.killed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.story.Phone;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every form that `SPIREKRAFT_LOGS` takes: each line is one object with a time, a level and a message, and tells
/// nothing of whoever asked for a page.
@Tag("slow")
class LogFormatsTest {

    private static final String EMAIL = "ida.holm@fjordby.example";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Program program;

    LogFormatsTest() throws IOException {
        program = new Program(
                Path.of("target/killed", UUID.randomUUID().toString()).toAbsolutePath());
    }

    @AfterEach
    void nothingIsLeftRunning() throws IOException {
        program.killAll();
    }

    /// The names of time, level and message in each form, by their pointers.
    private static final Map<String, List<String>> NAMES = Map.of(
            "ecs", List.of("/@timestamp", "/log/level", "/message"),
            "logstash", List.of("/@timestamp", "/level", "/message"),
            "gelf", List.of("/timestamp", "/_level_name", "/short_message"));

    @Test
    void eachLineIsAnObjectAndTellsNothingOfAnybody() throws IOException {
        for (var form : NAMES.entrySet()) {
            program.start("--spirekraft.logs=" + form.getKey());
            var phone = new Phone(program.port());
            phone.get("/log-ind");
            phone.post("/log-ind", Map.of("email", EMAIL));
            phone.get("/s/ABCDEFGHJKMN");
            phone.get("/findes-ikke?navn=Ida");
            program.stop();
            assertThat(program.said().stream().filter(LogFormatsTest::isOurs))
                    .as(form.getKey())
                    .allSatisfy(line -> has(line, form.getValue()))
                    .anySatisfy(line -> assertThat(line).contains("Spirekraft answers at"));
            assertThat(program.said())
                    .noneMatch(line -> line.contains(EMAIL))
                    .noneMatch(line -> line.contains("ABCDEFGHJKMN"))
                    .noneMatch(line -> line.contains("127.0.0.1"))
                    .noneMatch(line -> line.contains("Ida"));
        }
    }

    /// Before our log begins and once it has ended, PostgreSQL's starter says what it does in its own words.
    private static boolean isOurs(String line) {
        return line.startsWith("{");
    }

    private static void has(String line, List<String> names) {
        JsonNode told = JSON.readTree(line);
        for (String name : names)
            assertThat(told.at(name).isMissingNode()).as(name + " in " + line).isFalse();
    }
}
