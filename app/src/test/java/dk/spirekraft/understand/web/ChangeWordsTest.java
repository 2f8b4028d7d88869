package dk.spirekraft.understand.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.psychometrics.Change;
import dk.spirekraft.questionnaire.Scale;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The sentence under a change, at and around every threshold: .95 and .80, for any change and for one that matters.
class ChangeWordsTest {

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    /// A change that is over `points` with this probability.
    private static Change over(double points, double probability) {
        double z = NormalDistribution.of(0, 1).inverseCumulativeProbability(probability);
        return new Change(points + z, 1, INFINITE);
    }

    private static String danish(Change change) {
        return new ChangeWords(MadeUp.DANISH).of(change, MadeUp.TRUST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .9501 | Meget sandsynligt bedre.
            .9499 | Sandsynligt bedre.
            .8001 | Sandsynligt bedre.
            .7999 | Det kan ikke siges, om det er blevet bedre eller dårligere.
            .5    | Det kan ikke siges, om det er blevet bedre eller dårligere.
            .2001 | Det kan ikke siges, om det er blevet bedre eller dårligere.
            .1999 | Sandsynligt dårligere.
            .0501 | Sandsynligt dårligere.
            .0499 | Meget sandsynligt dårligere.
            """)
    void theFirstStatementIsOfAnyChange(double better, String sentence) {
        assertThat(danish(over(0, better))).startsWith(sentence + " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .9501 | Meget sandsynligt mere end 5 point bedre.
            .9499 | Sandsynligt mere end 5 point bedre.
            .8001 | Sandsynligt mere end 5 point bedre.
            .7999 | Det kan ikke siges, om det er mere end 5 point bedre.
            .2001 | Det kan ikke siges, om det er mere end 5 point bedre.
            .1999 | Næppe mere end 5 point bedre.
            .0501 | Næppe mere end 5 point bedre.
            .0499 | Meget sandsynligt ikke mere end 5 point bedre.
            """)
    void theSecondIsOfAChangeThatMatters(double matters, String sentence) {
        assertThat(danish(over(5, matters))).endsWith(" " + sentence);
        Change better = over(5, matters);
        Change worse = new Change(-better.delta(), better.standardError(), INFINITE);
        assertThat(danish(worse)).endsWith(" " + sentence.replace("bedre", "dårligere"));
    }

    @Test
    void theVerdictMayBeChanceWhileOneSideIsVeryLikely() {
        Change change = over(0, .96);
        assertThat(change.verdict(5)).isEqualTo(Change.Verdict.MAY_BE_CHANCE);
        assertThat(danish(change)).startsWith("Meget sandsynligt bedre.");
    }

    @Test
    void whereMoreNeedNotBeBetterItIsHigherOrLower() {
        var trust = MadeUp.TRUST;
        var other = new Scale("hours", trust.name(), Scale.Kind.OTHER, trust.relation(), trust.items(), 2, 5, 20);
        assertThat(new ChangeWords(MadeUp.DANISH).of(over(0, .96), other)).startsWith("Meget sandsynligt højere.");
        assertThat(new ChangeWords(MadeUp.ENGLISH).of(over(0, .04), other)).startsWith("Very likely lower.");
    }

    @Test
    void theSameIsSaidInEnglish() {
        assertThat(new ChangeWords(MadeUp.ENGLISH).of(new Change(9, 3, INFINITE), MadeUp.TRUST))
                .isEqualTo("Very likely better. Likely more than 5 points better.");
    }
}
