package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemDistributionTest {

    private static final ResponseScale FIVE = new ResponseScale(1, 5);

    private static ItemDistribution of(int... codes) {
        byte[] bytes = new byte[codes.length];
        for (int i = 0; i < codes.length; i++) bytes[i] = codes[i] == 0 ? ItemAnswers.MISSING : (byte) codes[i];
        return ItemDistribution.of(new ItemAnswers(bytes, FIVE, false));
    }

    @Test
    void missingAnswersAreCountedApart() {
        ItemDistribution distribution = of(5, 0, 1, 5, 0);
        assertThat(distribution.counts()).containsExactly(1, 0, 0, 0, 2);
        assertThat(distribution.missing()).isEqualTo(2);
        assertThat(distribution.n()).isEqualTo(3);
        assertThat(distribution.missingShare()).isEqualTo(.4);
    }

    @Test
    void threeClassesAreTwoOneAndTwo() {
        assertThat(of(1, 2, 2, 3, 4, 5, 5).threeClasses()).isEqualTo(new ThreeClasses(3, 1, 3));
        assertThat(of(1, 2, 2, 3, 4, 5, 5).threeClasses().percentages()).containsExactly(43, 14, 43);
    }

    @Test
    void anEvenNumberOfCategoriesHasNoMiddle() {
        assertThat(ThreeClasses.of(new int[] {1, 1, 1, 2, 2, 2})).isEqualTo(new ThreeClasses(3, 0, 6));
    }

    @ParameterizedTest
    @CsvSource({"1 1 1, 34 33 33", "1 2, 33 67", "0 0, 0 0", "1 1 1 1 1 1, 17 17 17 17 16 16", "5 0 0, 100 0 0"})
    void percentagesGoToTheLargestRemaindersAndTiesToTheLowerCategory(String counts, String percent) {
        assertThat(WholePercentages.of(whole(counts))).containsExactly(whole(percent));
    }

    private static int[] whole(String numbers) {
        return Arrays.stream(numbers.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    @Nested
    class WhenAlmostNobodyAnswered {

        @Test
        void oneAnswerHasAMeanAndNoSpread() {
            assertThat(of(4, 0).mean()).hasValue(4);
            assertThat(of(4, 0).sd()).isEmpty();
        }

        @Test
        void noAnswerHasNeither() {
            assertThat(of(0, 0).mean()).isEmpty();
            assertThat(of(0, 0).percentages()).containsOnly(0);
        }
    }

    @Nested
    class WhenAnAnswerIsNoStepOfTheScale {

        @Test
        void itIsNamedWithWhatIsAllowed() {
            assertThatThrownBy(() -> of(3, 6))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("An answer is 1 to 5, or missing, but got 6");
        }

        @Test
        void aScaleOfOneStepIsRefused() {
            assertThatThrownBy(() -> new ResponseScale(3, 3)).hasMessageContaining("2 to 101 steps");
        }
    }
}
