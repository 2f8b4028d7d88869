package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Wrong codes of one wave wait when many come, and nobody else does: a school answers from behind one address.
@RunningProgram
class WrongCodesTest {

    private static final int TYPED = 422;
    private static final int WAITS = 429;

    @Autowired
    Cast cast;

    @Autowired
    StoryClock clock;

    School havgard;
    School abrinken;
    Wave atHavgard;
    Wave atAbrinken;

    @BeforeEach
    void twoSchoolsAnswer() {
        havgard = cast.school("Havgård Skole", 62);
        abrinken = cast.school("Åbrinken Skole", 51);
        atHavgard = cast.openWave(havgard);
        atAbrinken = cast.openWave(abrinken);
    }

    @AfterEach
    void theMinuteIsOver() {
        clock.pass(Duration.ofMinutes(2));
    }

    /// A code of that wave with a slip of the finger after its mark.
    private String mistyped(School school, Wave wave) {
        String symbols = cast.slips(school, wave, 1).getFirst().symbols();
        int at = AccessCode.MARK_SYMBOLS;
        return symbols.substring(0, at) + (symbols.charAt(at) == '2' ? '3' : '2') + symbols.substring(at + 1);
    }

    private int type(String code) {
        return cast.phone().post("/svar/kode", Map.of("kode", code)).status();
    }

    private void typeTooOften(String code) {
        for (int i = 0; i < WrongCodes.A_MINUTE; i++) assertThat(type(code)).isEqualTo(TYPED);
        assertThat(type(code)).isEqualTo(WAITS);
    }

    @Test
    void manyWrongCodesOfAWaveWaitWhileThoseOfAnotherWaveDoNot() {
        typeTooOften(mistyped(havgard, atHavgard));
        assertThat(type(mistyped(havgard, atHavgard))).isEqualTo(WAITS);
        assertThat(type(mistyped(abrinken, atAbrinken))).isEqualTo(TYPED);
        assertThat(type("forkert")).isEqualTo(TYPED);
        clock.pass(Duration.ofMinutes(2));
        assertThat(type(mistyped(havgard, atHavgard))).isEqualTo(TYPED);
    }

    @Test
    void wrongCodesThatNameNoWaveWaitTogetherAndHinderNoWave() {
        typeTooOften("forkert");
        assertThat(type("noget andet")).isEqualTo(WAITS);
        assertThat(type(mistyped(havgard, atHavgard))).isEqualTo(TYPED);
    }

    @Test
    void anEmptyFieldAsksForTheCodeAndCountsAsNoWrongOne() {
        for (int i = 0; i < 2 * WrongCodes.A_MINUTE; i++) {
            Phone.Page asked = cast.phone().post("/svar/kode", Map.of("kode", " "));
            assertThat(asked.status()).isEqualTo(TYPED);
            assertThat(asked.body()).contains("Skriv koden, der står på din seddel.");
        }
        assertThat(type("forkert")).isEqualTo(TYPED);
    }

    @Test
    void aScannedCodeLeavesTheAddressThoughWrongOnesWait() {
        typeTooOften(mistyped(havgard, atHavgard));
        Phone.Page waits = cast.phone().get("/s/" + mistyped(havgard, atHavgard));
        assertThat(waits.path()).isEqualTo("/svar/kode?fejl=2");
        assertThat(waits.status()).isEqualTo(WAITS);
        assertThat(waits.body()).contains("Vent et minut");
    }

    @Test
    void twoHundredColleaguesBehindOneAddressAllGetInWhileWrongCodesWait() {
        typeTooOften(mistyped(havgard, atHavgard));
        for (AccessCode code : cast.slips(havgard, atHavgard, 200))
            assertThat(cast.phone().get("/s/" + code.symbols()).path()).isEqualTo("/svar");
    }
}
