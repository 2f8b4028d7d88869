package dk.spirekraft.learn.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Diaries;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.SoftKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The passkeys that somebody signs in with open their journal beside the code, and nobody else's do.
@RunningProgram
class PasskeyLocksTest {

    private static final String WORDS = "Jeg turde godt i dag.";

    @Autowired
    Cast cast;

    @Autowired
    Diaries diaries;

    School havgard;
    Phone teacher;
    SoftKey first;

    @BeforeEach
    void aTeacherWroteAndLetsTheirPhoneUnlock() {
        havgard = cast.school("Havgård Skole", 62);
        teacher = cast.signedIn(Role.MEMBER, havgard);
        diaries.begin(teacher);
        teacher.post("/dagbog/blade", Map.of("tekst", WORDS));
        first = passkey();
        teacher.get("/dagbog");
        teacher.post("/dagbog/telefon", brought(first, 1));
        teacher.post("/dagbog/laasning", Map.of());
    }

    /// One more that the teacher signs in with.
    private SoftKey passkey() {
        SoftKey key = new SoftKey();
        key.register(teacher, "Nummer " + key.id().substring(0, 4));
        return key;
    }

    /// What a browser fills in for a passkey that gives this secret.
    private static Map<String, String> brought(SoftKey key, int secret) {
        return Map.of("telefon", key.id(), "hemmelighed", base64(secret, 32));
    }

    private static String base64(int value, int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Phone.Page unlock(Map<String, String> fields) {
        teacher.get("/dagbog");
        return teacher.post("/dagbog/oplaasning", fields);
    }

    @Test
    void itOpensWithoutTheCode() {
        assertThat(teacher.get("/dagbog").body()).contains("Lås dagbogen op").doesNotContain(WORDS);
        assertThat(unlock(brought(first, 1)).body()).contains(WORDS, "Én adgangsnøgle kan låse dagbogen op");
    }

    @Test
    void anotherSecretOrAnotherPasskeyOpensNothing() {
        assertThat(unlock(brought(first, 2)).body())
                .contains("kunne ikke låse op. Skriv din kode.")
                .doesNotContain(WORDS);
        assertThat(unlock(brought(new SoftKey(), 1)).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"AQEB, kort", "'***', AQEB", "AQEB, ''"})
    void whatIsNoPasskeyOpensNothingAndBreaksNothing(String credential, String secret) {
        assertThat(unlock(Map.of("telefon", credential, "hemmelighed", secret)).status())
                .isEqualTo(422);
    }

    @Test
    void aColleaguesPasskeyOpensNothing() {
        Phone colleague = cast.signedIn(Role.TR, havgard);
        diaries.begin(colleague);
        colleague.post("/dagbog/laasning", Map.of());
        colleague.get("/dagbog");
        assertThat(colleague.post("/dagbog/oplaasning", brought(first, 1)).status())
                .isEqualTo(422);
    }

    @Test
    void whatWasWrittenMeanwhileGoesOnWithIt() {
        Map<String, String> written = new HashMap<>(brought(first, 1));
        written.put("tekst", "Og mere endnu");
        assertThat(teacher.post("/dagbog/blade", Map.of("tekst", "Og mere endnu"))
                        .body())
                .contains("Det, du skrev, er her endnu");
        assertThat(teacher.post("/dagbog/blade", written).body()).contains("Og mere endnu");
    }

    @Test
    void whoeverWantsTheCodeAloneForgetsTheOthers() {
        unlock(brought(first, 1));
        teacher.post("/dagbog/telefon/glemt", Map.of());
        teacher.post("/dagbog/laasning", Map.of());
        assertThat(teacher.get("/dagbog").body()).doesNotContain("Lås op med adgangsnøglen");
        assertThat(unlock(brought(first, 1)).status()).isEqualTo(422);
    }

    @Test
    void oneThatIsNotTheOwnersOwnIsNotLetIn() {
        unlock(brought(first, 1));
        SoftKey strange = new SoftKey();
        teacher.post("/dagbog/telefon", brought(strange, 2));
        teacher.post("/dagbog/laasning", Map.of());
        assertThat(unlock(brought(strange, 2)).status()).isEqualTo(422);
    }

    @Test
    void severalMayOpenIt() {
        unlock(brought(first, 1));
        SoftKey second = passkey();
        teacher.get("/dagbog");
        teacher.post("/dagbog/telefon", brought(second, 2));
        teacher.post("/dagbog/laasning", Map.of());
        assertThat(unlock(brought(second, 2)).body()).contains("2 adgangsnøgler kan låse dagbogen op");
    }

    @Test
    void oneThatIsTakenAwayFromTheAccountOpensTheJournalNoMore() {
        String page = teacher.get("/mig").body();
        teacher.post(page.replaceAll("(?s).*action=\"(/mig/noegler/[^\"]+/sletning)\".*", "$1"), Map.of());
        assertThat(unlock(brought(first, 1)).status()).isEqualTo(422);
    }

    @Test
    void aLostJournalTakesItsPasskeysAlong() {
        teacher.get("/dagbog/mistet");
        teacher.post("/dagbog/mistet", Map.of("sikker", "ja"));
        diaries.begin(teacher);
        teacher.post("/dagbog/laasning", Map.of());
        assertThat(unlock(brought(first, 1)).status()).isEqualTo(422);
    }
}
