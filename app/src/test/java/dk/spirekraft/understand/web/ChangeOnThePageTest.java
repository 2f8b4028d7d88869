package dk.spirekraft.understand.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.RunningProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is said of a change is said by a rule: clear, small, or perhaps chance.
@RunningProgram
class ChangeOnThePageTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    School havgard;

    @BeforeEach
    void havgardIsThere() {
        havgard = cast.school("Havgård Skole", 62);
    }

    /// A shown wave in which person `i` of so many answers everything with this.
    private void wave(int people, java.util.function.IntUnaryOperator answers) {
        Wave wave = cast.openWave(havgard);
        var codes = cast.slips(havgard, wave, people);
        for (int person = 0; person < people; person++) {
            int value = answers.applyAsInt(person);
            colleagues.answer(codes.get(person), item -> value);
        }
        colleagues.show(havgard, cast.close(havgard, wave));
    }

    private String page() {
        return cast.signedIn(Role.AMR, havgard)
                .get(havgard.address() + "/maalinger/2/resultater")
                .body();
    }

    @Test
    void aLargeChangeOfManyIsClearAndSaidUpOrDown() {
        wave(40, person -> 2 + person % 2);
        wave(40, person -> 4 + person % 2);
        assertThat(page()).contains("tydelig ændring", "Op 49").doesNotContain("kan være tilfældigt");
    }

    @Test
    void wavesOfOneMonthAreToldApartByTheirNumbers() {
        wave(40, person -> 2 + person % 2);
        wave(40, person -> 4 + person % 2);
        assertThat(page()).containsPattern("Hul prik er 1\\. måling, (\\w+ \\d{4}), fyldt prik er 2\\. måling, \\1\\.");
    }

    @Test
    void aFallIsSaidAsPlainly() {
        wave(40, person -> 4 + person % 2);
        wave(40, person -> 2 + person % 2);
        assertThat(page()).contains("tydelig ændring", "Ned 49");
    }

    @Test
    void noChangeMayBeChance() {
        wave(40, person -> 3 + person % 2);
        wave(40, person -> 3 + person % 2);
        assertThat(page())
                .contains("kan være tilfældigt", "Uændret", "Ingen tydelig ændring")
                .doesNotContain("tydelig ændring<");
    }

    @Test
    void aChangeOfFewMayBeChanceEvenWhereItLooksLarge() {
        wave(12, person -> 3);
        wave(12, person -> person < 6 ? 4 : 3);
        assertThat(page()).contains("kan være tilfældigt", "Op 13").doesNotContain("tydelig ændring<");
    }

    @Test
    void aSureChangeUnderFivePointsIsSmall() {
        // All but a few answer the same both times, so the spread is little and 3 points are sure.
        wave(60, person -> person < 1 ? 4 : 3);
        wave(60, person -> person < 8 ? 4 : 3);
        assertThat(page()).contains("lille ændring").doesNotContain("tydelig ændring<");
    }
}
