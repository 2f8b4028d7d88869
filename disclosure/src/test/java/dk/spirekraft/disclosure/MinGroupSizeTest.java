package dk.spirekraft.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Five is a floor in code.
class MinGroupSizeTest {

    @Test
    void nobodyGoesUnderFive() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MinGroupSize(4));
    }

    @Test
    void itIsRaisedAndNeverLowered() {
        var eight = new MinGroupSize(5).raisedTo(8);
        assertThat(eight.allows(7)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> eight.raisedTo(5));
    }

    @ParameterizedTest
    @CsvSource({"4,NOTHING", "5,THREE_CLASSES", "9,THREE_CLASSES", "10,DISTRIBUTION", "29,DISTRIBUTION", "30,SPREAD"})
    void whatIsShownDependsOnTheNumberOfAnswersAlone(int n, Showable expected) {
        assertThat(Showable.of(n, new MinGroupSize(5))).isEqualTo(expected);
    }
}
