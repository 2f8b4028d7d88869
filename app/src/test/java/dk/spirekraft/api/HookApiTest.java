package dk.spirekraft.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.api.hook.HookJob;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Program;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// What another program writes: what is sent twice is done once, and nobody writes over what another changed.
@RunningProgram
class HookApiTest {

    private static final String WISH = "{\"url\":\"https://modtager.example/a\",\"events\":[\"wave.closed\"]}";
    private static final String OTHER = "{\"url\":\"https://modtager.example/b\",\"events\":[\"wave.opened\"]}";

    @Autowired
    Cast cast;

    @Autowired
    StoryClock clock;

    @Autowired
    HookJob job;

    @Autowired
    JdbcClient db;

    @LocalServerPort
    int port;

    School havgard;
    Program program;
    String hooks;

    @BeforeEach
    void aProgramHasAKeyToWebhooks() {
        havgard = cast.school("Havgård Skole", 62);
        program = cast.program(havgard, "WEBHOOKS");
        hooks = "/skoler/" + havgard.slug() + "/webhooks";
    }

    private HttpResponse<String> add(String body, String key) {
        return program.ask("POST", hooks, body, Map.of("Idempotency-Key", key));
    }

    private String made() {
        String body = add(WISH, "a").body();
        return hooks + "/"
                + JsonMapper.builder().build().readTree(body).get("id").asString();
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void whatIsSentTwiceUnderOneKeyIsMadeOnce() {
        var first = add(WISH, "nr-1");
        var second = add(WISH, "nr-1");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body()).contains("whsec_");
        assertThat(program.json(hooks).get("data")).hasSize(1);
        assertThat(program.get(hooks).body()).doesNotContain("whsec_");
        String one = first.headers().firstValue("Location").orElseThrow().replace("/api/v1", "");
        assertThat(tag(program.get(one))).isEqualTo(tag(first));
    }

    @Test
    void aKeyThatWasUsedForSomethingElseIsRefusedForADay() {
        add(WISH, "nr-1");
        assertThat(add(OTHER, "nr-1").statusCode()).isEqualTo(422);
        clock.pass(Duration.ofHours(25));
        assertThat(add(OTHER, "nr-1").statusCode()).isEqualTo(201);
    }

    @Test
    void whatWasRefusedUsesUpNoKey() {
        assertThat(add("{\"url\":\"http://modtager.example\",\"events\":[\"wave.closed\"]}", "nr-1")
                        .statusCode())
                .isEqualTo(422);
        assertThat(add(WISH, "nr-1").statusCode()).isEqualTo(201);
    }

    @Test
    void withoutItsHeaderNothingIsWritten() {
        assertThat(program.ask("POST", hooks, WISH, Map.of()).statusCode()).isEqualTo(428);
        String one = made();
        assertThat(program.ask("PUT", one, OTHER, Map.of()).statusCode()).isEqualTo(428);
        assertThat(program.ask("DELETE", one, "", Map.of()).statusCode()).isEqualTo(428);
        assertThat(program.json(one).get("url").asString()).endsWith("/a");
    }

    @Test
    void whoeverReadAnOlderStateWritesNothing() {
        String one = made();
        String read = tag(program.get(one));
        var changed = program.ask("PUT", one, OTHER, Map.of("If-Match", read));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(tag(changed)).isEqualTo(tag(program.get(one))).isNotEqualTo(read);
        assertThat(program.ask("PUT", one, WISH, Map.of("If-Match", read)).statusCode())
                .isEqualTo(412);
        assertThat(program.ask("DELETE", one, "", Map.of("If-Match", read)).statusCode())
                .isEqualTo(412);
        assertThat(program.ask("DELETE", one, "", Map.of("If-Match", tag(changed)))
                        .statusCode())
                .isEqualTo(204);
        assertThat(program.get(one).statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverTakesItAsItIsSaysSoWithAStar() {
        String one = made();
        assertThat(program.ask("PUT", one, OTHER, Map.of("If-Match", "*")).statusCode())
                .isEqualTo(200);
        assertThat(program.json(one).get("url").asString()).endsWith("/b");
        assertThat(program.ask("DELETE", one, "", Map.of("If-Match", "*")).statusCode())
                .isEqualTo(204);
        assertThat(program.ask("DELETE", one, "", Map.of("If-Match", "*")).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ikke json",
                "",
                "[]",
                "{\"url\":\"https://10.0.0.1/\",\"events\":[\"wave.closed\"]}",
                "{\"url\":\"https://modtager.example/\",\"events\":[\"answer.received\"]}",
                "{\"url\":\"https://modtager.example/\",\"events\":[]}",
                "{\"url\":5,\"events\":\"wave.closed\"}"
            })
    void whatCantBeKeptIsAProblemThatSaysWhy(String body) {
        var answer = add(body, "nr-1");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("/udviklere#invalid", "\"detail\":\"");
    }

    @Test
    void whatIsSentIsReadNoFurtherThanItMayBeLong() {
        String wish = WISH + " ".repeat(16_384 - WISH.length());
        assertThat(add(wish, "nr-1").statusCode()).isEqualTo(201);
        assertThat(add(wish + " ", "nr-2").statusCode()).isEqualTo(413);
        String one = made();
        var headers = Map.of("If-Match", tag(program.get(one)));
        assertThat(program.ask("PUT", one, wish + " ", headers).statusCode()).isEqualTo(413);
    }

    @Test
    void whoeverHasNoKeyIsAnsweredBeforeAnythingIsRead() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String head = "POST /api/v1%s HTTP/1.1\r\nHost: localhost:%d\r\nContent-Length: 600000000\r\n\r\n";
            socket.getOutputStream().write(head.formatted(hooks, port).getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readNBytes(12);
            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 401");
        }
    }

    @Test
    void anIdThatNoneCanHaveIsThatOfNoWebhook() {
        assertThat(program.get(hooks + "/" + "-".repeat(36)).statusCode()).isEqualTo(404);
    }

    @Test
    void aTagThatWasWeakenedOnTheWayIsKnownAgain() {
        String one = made();
        var headers = Map.of("If-Match", "W/" + tag(program.get(one)));
        assertThat(program.ask("DELETE", one, "", headers).statusCode()).isEqualTo(204);
    }

    @Test
    void aSecretThatWasToldOnceIsForgottenAfterADayWhoeverAsksAgain() {
        add(WISH, "nr-1");
        clock.pass(Duration.ofHours(23));
        job.run();
        assertThat(answersKept()).isOne();
        clock.pass(Duration.ofHours(2));
        job.run();
        assertThat(answersKept()).isZero();
    }

    private int answersKept() {
        return cast.in(
                havgard,
                () -> db.sql("select count(*) from api.answered")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void aSchoolHasTenAtMost() {
        for (int i = 1; i <= 10; i++)
            assertThat(add(WISH.replace("/a", "/" + i), "nr-" + i).statusCode()).isEqualTo(201);
        assertThat(add(WISH, "nr-11").statusCode()).isEqualTo(422);
    }
}
