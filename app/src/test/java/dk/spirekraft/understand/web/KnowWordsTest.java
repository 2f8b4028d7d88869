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
        assertThat(ENOUGH).isEqualTo(125);
        assertThat(danish(41, 200))
                .isEqualTo("Svarer 41 hver gang, skal en ændring være på mindst 9 point, før den viser sig."
                        + " Skal en ændring på 5 point kunne ses, skal 125 svare hver gang.");
    }

    @Test
    void justEnoughNeedNoMore() {
        assertThat(danish(ENOUGH, 200))
                .isEqualTo("Svarer 125 hver gang, skal en ændring være på mindst 5 point, før den viser sig.");
        assertThat(danish(ENOUGH - 1, 200)).contains("mindst 6 point").contains("skal 125 svare hver gang.");
    }

    @Test
    void whereThereAreNotSoManyItIsSaidWhatToDoInstead() {
        assertThat(danish(41, ENOUGH - 1)).endsWith("Så mange er I ikke. Se efter, om flere målinger peger samme vej.");
        assertThat(danish(41, ENOUGH)).endsWith("skal 125 svare hver gang.");
    }

    @Test
    void nothingIsSaidWhereAllAnswerAlike() {
        assertThat(new KnowWords(MadeUp.DANISH).of(new KnowWords.Sight(0, 41, 5, Optional.empty())))
                .isEmpty();
    }

    @Test
    void ofTwoWavesTheSmallerCountsMost() {
        assertThat(KnowWords.Sight.of(41, 41)).isEqualTo(41);
        assertThat(KnowWords.Sight.of(10, 40)).isEqualTo(16);
    }

    @Test
    void theSameIsSaidInEnglish() {
        assertThat(new KnowWords(MadeUp.ENGLISH).of(new KnowWords.Sight(20, 41, 5, Optional.of(62))))
                .isEqualTo("If 41 answer each time, a change has to be at least 9 points before it shows."
                        + " For a change of 5 points to be seen, 125 have to answer each time."
                        + " There are not that many of you. See whether several measurements point the same way.");
    }
}
