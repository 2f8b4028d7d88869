package dk.spirekraft.learn.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Diaries;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The owner's own phone or computer opens a journal beside the code, and nobody else's does.
@RunningProgram
class PasskeysTest {

    private static final String WORDS = "Jeg turde godt i dag.";

    @Autowired
    Cast cast;

    @Autowired
    Diaries diaries;

    School havgard;
    Phone teacher;

    @BeforeEach
    void aTeacherWroteAndLetsTheirPhoneUnlock() {
        havgard = cast.school("Havgård Skole", 62);
        teacher = cast.signedIn(Role.MEMBER, havgard);
        diaries.begin(teacher);
        teacher.post("/dagbog/blade", Map.of("tekst", WORDS));
        teacher.post("/dagbog/telefon", passkey(1));
        teacher.post("/dagbog/laasning", Map.of());
    }

    /// What a browser fills in for the passkey with this number.
    private static Map<String, String> passkey(int number) {
        return brought(number, number);
    }

    private static Map<String, String> brought(int credential, int secret) {
        return Map.of("telefon", base64(credential, 20), "hemmelighed", base64(secret, 32));
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
        assertThat(unlock(passkey(1)).body()).contains(WORDS, "Én telefon eller computer kan låse dagbogen op");
    }

    @Test
    void anotherSecretOrAnotherPasskeyOpensNothing() {
        assertThat(unlock(brought(1, 2)).body())
                .contains("kunne ikke låse op. Skriv din kode.")
                .doesNotContain(WORDS);
        assertThat(unlock(brought(2, 1)).status()).isEqualTo(422);
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
        assertThat(colleague.post("/dagbog/oplaasning", passkey(1)).status()).isEqualTo(422);
    }

    @Test
    void whatWasWrittenMeanwhileGoesOnWithIt() {
        Map<String, String> written = new HashMap<>(passkey(1));
        written.put("tekst", "Og mere endnu");
        assertThat(teacher.post("/dagbog/blade", Map.of("tekst", "Og mere endnu"))
                        .body())
                .contains("Det, du skrev, er her endnu");
        assertThat(teacher.post("/dagbog/blade", written).body()).contains("Og mere endnu");
    }

    @Test
    void whoeverWantsTheCodeAloneForgetsTheOthers() {
        unlock(passkey(1));
        teacher.post("/dagbog/telefon/glemt", Map.of());
        teacher.post("/dagbog/laasning", Map.of());
        assertThat(teacher.get("/dagbog").body()).doesNotContain("Lås op med telefonen");
        assertThat(unlock(passkey(1)).status()).isEqualTo(422);
    }

    @Test
    void tenMayOpenItAndNoMore() {
        unlock(passkey(1));
        for (int number = 2; number <= Passkeys.MOST + 1; number++) teacher.post("/dagbog/telefon", passkey(number));
        teacher.post("/dagbog/laasning", Map.of());
        assertThat(unlock(passkey(Passkeys.MOST + 1)).status()).isEqualTo(422);
        assertThat(unlock(passkey(Passkeys.MOST)).body()).contains("10 telefoner og computere");
    }

    @Test
    void aLostJournalTakesItsPasskeysAlong() {
        teacher.get("/dagbog/mistet");
        teacher.post("/dagbog/mistet", Map.of("sikker", "ja"));
        diaries.begin(teacher);
        teacher.post("/dagbog/laasning", Map.of());
        assertThat(unlock(passkey(1)).status()).isEqualTo(422);
    }
}
