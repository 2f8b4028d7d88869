package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// A wave that was foreseen and whose day has passed is asked for as long from today on.
class ProposedWaveTest {

    private static final LocalDate OPENS = LocalDate.of(2027, 3, 1);

    private static ProposedWave proposed(LocalDate closes, LocalDate dialogue) {
        return new ProposedWave("Social kapital", "spirekraft-15", OPENS, closes, dialogue);
    }

    @Test
    void aDayToComeStaysAsItIs() {
        var proposed = proposed(OPENS.plusDays(12), OPENS.plusDays(33));
        assertThat(proposed.notBefore(OPENS)).isEqualTo(proposed);
    }

    @Test
    void aDayThatHasPassedMovesTheWaveAndNotTheDialogue() {
        var later = proposed(OPENS.plusDays(12), OPENS.plusDays(33)).notBefore(OPENS.plusDays(3));
        assertThat(later.opensOn()).isEqualTo(OPENS.plusDays(3));
        assertThat(later.closesOn()).isEqualTo(OPENS.plusDays(15));
        assertThat(later.dialogueOn()).isEqualTo(OPENS.plusDays(33));
    }

    @Test
    void theDialogueMovesOnlyAsFarAsTheEndOfTheWave() {
        var later = proposed(OPENS.plusDays(12), OPENS.plusDays(14)).notBefore(OPENS.plusDays(10));
        assertThat(later.dialogueOn()).isEqualTo(OPENS.plusDays(22));
    }

    @Test
    void aDialogueBeforeTheEndIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> proposed(OPENS.plusDays(12), OPENS.plusDays(11)))
                .withMessageContaining("2027-03-13");
    }
}
