package dk.spirekraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.FailedSignIns.Kind;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.RunningProgram;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Tries to get in that fail are counted by what was tried, and whose they were is told nowhere.
@RunningProgram
@ExtendWith(OutputCaptureExtension.class)
class FailedSignInsTest {

    @Autowired
    Cast cast;

    @Autowired
    FailedSignIns failed;

    Map<Kind, Long> before;

    @BeforeEach
    void nothingFailedYet() {
        before = failed.now();
    }

    private long more(Kind kind) {
        return failed.now().getOrDefault(kind, 0L) - before.getOrDefault(kind, 0L);
    }

    private void ask(String email) {
        var phone = cast.phone();
        phone.get("/log-ind");
        phone.post("/log-ind", Map.of("email", email));
    }

    @Test
    void anAddressWithoutAnAccountIsCountedAndNotNamed(CapturedOutput output) {
        String email = "ukendt-" + UUID.randomUUID() + "@skole.example";
        ask(email);
        assertThat(more(Kind.UNKNOWN_ADDRESS)).isEqualTo(1);
        assertThat(output.getAll())
                .contains("A sign-in failed: UNKNOWN_ADDRESS")
                .doesNotContain(email, "127.0.0.1");
    }

    @Test
    void soAreAskingTooOftenAndALinkThatOpensNothing() {
        String amr = cast.person(Role.AMR, cast.school("Havgård Skole", 62));
        for (int time = 0; time <= SignInRequests.LINKS_IN_THAT_TIME; time++) ask(amr);
        assertThat(more(Kind.TOO_MANY_LINKS)).isEqualTo(1);
        var phone = cast.phone();
        String link = "/log-ind/" + "x".repeat(43);
        phone.get(link);
        phone.post(link, Map.of());
        assertThat(more(Kind.VOID_LINK)).isEqualTo(1);
    }

    @Test
    void soIsAPasskeyThatProvesNothing() {
        var phone = cast.phone();
        phone.get("/log-ind");
        phone.post("/log-ind/noegle", Map.of("svar", "{}"));
        assertThat(more(Kind.PASSKEY)).isEqualTo(1);
    }

    @Test
    void whoGetsInIsNotCounted() {
        cast.signedIn(Role.AMR, cast.school("Havgård Skole", 62));
        assertThat(failed.now()).isEqualTo(before);
    }
}
