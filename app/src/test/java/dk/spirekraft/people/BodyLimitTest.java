package dk.spirekraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.story.Cast;
import dk.spirekraft.story.RunningProgram;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// Whoever is not signed in sends little: what is large is turned away by its head, before anything of it was read.
@RunningProgram
class BodyLimitTest {

    private static final int PATIENCE = 20_000;

    @Autowired
    Cast cast;

    @Autowired
    Environment environment;

    /// What is answered to the head of a request whose body never comes.
    private String answerToTheHead(String... lines) throws IOException {
        try (var socket =
                new Socket("localhost", environment.getRequiredProperty("local.server.port", Integer.class))) {
            socket.setSoTimeout(PATIENCE);
            String head = String.join("\r\n", lines) + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/log-ind, application/x-www-form-urlencoded",
        "/log-ind?sprog=en, application/x-www-form-urlencoded",
        "/log-ind, multipart/form-data; boundary=x",
        "/svar/1, application/x-www-form-urlencoded",
        "/invitation, application/x-www-form-urlencoded",
        "/findes-ikke, multipart/form-data; boundary=x"
    })
    void aLargeFormOfAStrangerIsTurnedAwayByItsHeadWithAPage(String path, String type) throws IOException {
        assertThat(answerToTheHead("POST " + path + " HTTP/1.1", "Content-Type: " + type, "Content-Length: 11000000"))
                .startsWith("HTTP/1.1 413")
                .contains("Det er for stort", "Content-Security-Policy:");
    }

    @Test
    void aFormThatDoesNotTellItsLengthCountsAsLarge() throws IOException {
        assertThat(answerToTheHead(
                        "POST /log-ind HTTP/1.1",
                        "Content-Type: application/x-www-form-urlencoded",
                        "Transfer-Encoding: chunked"))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void anotherProgramThatSendsAFormIsToldSoInItsOwnWay() throws IOException {
        assertThat(answerToTheHead(
                        "POST /api/v1/skoler/havgard-skole/webhooks HTTP/1.1",
                        "Content-Type: multipart/form-data; boundary=x",
                        "Content-Length: 11000000"))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "\"status\":413");
    }

    @Test
    void aHundredKilobytesAreTakenAndNotOneMore() {
        var phone = cast.phone();
        phone.get("/log-ind");
        String email = "x".repeat(BodyLimit.MOST_BYTES - 200);
        assertThat(phone.post("/log-ind", Map.of("email", email)).status()).isEqualTo(422);
        assertThat(phone.post("/log-ind", Map.of("email", email + "x".repeat(200)))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void whoeverIsSignedInStillSendsFiles() {
        School havgard = cast.school("Havgård Skole", 62);
        var amr = cast.signedIn(Role.AMR, havgard);
        String address = havgard.address() + "/kolleger/import";
        amr.get(address);
        byte[] list = ("navn;e-mail\n" + ";\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(amr.upload(address, list, Map.of()).status()).isNotEqualTo(413);
        amr.get(address);
        amr.post("/log-ud", Map.of());
        assertThat(amr.upload(address, list, Map.of()).status()).isEqualTo(413);
    }
}
