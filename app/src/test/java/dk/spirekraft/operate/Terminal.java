package dk.spirekraft.operate;

import dk.spirekraft.Spirekraft;
import dk.spirekraft.database.DatabaseAddress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where the operator types commands, in the story's time.
final class Terminal {

    /// When the story begins.
    @TestConfiguration
    static class ThatMorning {
        @Bean
        @Primary
        Clock thatMorning() {
            return Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);
        }
    }

    private final Map<String, Object> settings = new HashMap<>();

    /// What a command said.
    record Said(int code, String out, String err) {

        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    /// Beside a program that runs on this database and keeps its keys there.
    static Terminal beside(DatabaseAddress address, Path keys) {
        return new Terminal()
                .with("spirekraft.database.url", address.url())
                .with("spirekraft.database.owner.role", address.owner().role())
                .with("spirekraft.database.owner.password", address.owner().password())
                .with("spirekraft.database.program.role", address.program().role())
                .with("spirekraft.database.program.password", address.program().password())
                .with("spirekraft.keys", keys.toString());
    }

    /// On a machine where nothing runs yet.
    static Terminal in(Path folder) {
        return new Terminal().with("spirekraft.folder", folder.toString());
    }

    Terminal with(String key, String value) {
        settings.put(key, value);
        return this;
    }

    Map<String, Object> settings() {
        return Map.copyOf(settings);
    }

    Desk desk() {
        return new Desk(List.of(Spirekraft.class, ThatMorning.class), settings);
    }

    Said type(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Operator.commandLine(desk())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
        return new Said(code, out.toString(), err.toString());
    }
}
