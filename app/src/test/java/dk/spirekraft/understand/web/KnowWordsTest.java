package dk.spirekraft.understand.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.psychometrics.VisibleChange;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What it would take to know, around the number of answers that is just enough.
class KnowWordsTest {

    private static final int ENOUGH = VisibleChange.of(20).answersNeeded(5).orElseThrow();

    private static String danish(int n, int eligible) {
        return new KnowWords(MadeUp.DANISH).of(new KnowWords.Sight(20, n, 5, Optional.of(eligible)));
    }

    @Test
    void fewAnswersShowLargeChangesAndNeedMore() {
        assertThat(ENOUGH).isEqualTo(253);
        assertThat(danish(41, 300))
                .isEqualTo("Svarer 41 hver gang, viser en ændring på 13 point sig i fire af fem tilfælde."
                        + " Skal en ændring på 5 point vise sig i fire af fem tilfælde, skal 253 svare hver gang.");
    }

    @Test
    void justEnoughNeedNoMore() {
        assertThat(danish(ENOUGH, 300))
                .isEqualTo("Svarer 253 hver gang, viser en ændring på 5 point sig i fire af fem tilfælde.");
        assertThat(danish(ENOUGH - 1, 300)).contains("på 6 point").contains("skal 253 svare hver gang.");
    }

    @Test
    void whereThereAreNotSoManyItIsSaidWhatToDoInstead() {
        assertThat(danish(41, ENOUGH - 1)).endsWith("Så mange er I ikke. Se efter, om flere målinger peger samme vej.");
        assertThat(danish(41, ENOUGH)).endsWith("skal 253 svare hver gang.");
    }

    @Test
    void nothingIsSaidWhereAllAnswerAlike() {
        assertThat(new KnowWords(MadeUp.DANISH).of(new KnowWords.Sight(0, 41, 5, Optional.empty())))
                .isEmpty();
    }

    @Test
    void ofTwoAnswersItIsSaidAndOfOneNot() {
        assertThat(danish(2, 300)).startsWith("Svarer 2 hver gang, ").endsWith(" skal 253 svare hver gang.");
        assertThat(danish(1, 300)).isEmpty();
        assertThat(new KnowWords(MadeUp.DANISH).needed(new KnowWords.Sight(20, 1, 5, Optional.empty())))
                .isEmpty();
    }

    @Test
    void theSameIsSaidInEnglish() {
        assertThat(new KnowWords(MadeUp.ENGLISH).of(new KnowWords.Sight(20, 41, 5, Optional.of(62))))
                .isEqualTo("If 41 answer each time, a change of 13 points shows in four of five cases."
                        + " For a change of 5 points to show in four of five cases, 253 must answer each time."
                        + " There are not that many of you. See whether several measurements point the same way.");
    }
}
