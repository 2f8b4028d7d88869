package dk.spirekraft.understand.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.psychometrics.Agreement;
import dk.spirekraft.psychometrics.Change;
import dk.spirekraft.questionnaire.Scale;
import java.util.List;
import java.util.Optional;
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
            .9751 | Meget sandsynligt bedre.
            .9749 | Sandsynligt bedre.
            .9501 | Sandsynligt bedre.
            .8001 | Sandsynligt bedre.
            .7999 | Det kan ikke siges, om det er blevet bedre eller dårligere.
            .5    | Det kan ikke siges, om det er blevet bedre eller dårligere.
            .2001 | Det kan ikke siges, om det er blevet bedre eller dårligere.
            .1999 | Sandsynligt dårligere.
            .0499 | Sandsynligt dårligere.
            .0251 | Sandsynligt dårligere.
            .0249 | Meget sandsynligt dårligere.
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
    void whereTheVerdictMayBeChanceNothingIsVeryLikelyBetterOrWorse() {
        for (Change change :
                new Change[] {over(0, .96), over(0, .04), new Change(31, 16, INFINITE), new Change(33, 16.9, INFINITE)
                }) {
            assertThat(change.verdict(5)).isEqualTo(Change.Verdict.MAY_BE_CHANCE);
            assertThat(danish(change))
                    .startsWith("Sandsynligt ")
                    .doesNotContain("Meget sandsynligt bedre", "Meget sandsynligt dårligere", "Meget sandsynligt mere");
        }
    }

    @Test
    void noChangeAtAllIsHardlyAnyBetter() {
        assertThat(danish(new Change(0, 1, INFINITE))).endsWith("Meget sandsynligt ikke mere end 5 point bedre.");
    }

    @Test
    void thatItIsHardlyMoreThanMattersMayBeVeryLikelyAllTheSame() {
        Change little = new Change(1, 1, INFINITE);
        assertThat(little.verdict(5)).isEqualTo(Change.Verdict.MAY_BE_CHANCE);
        assertThat(danish(little)).isEqualTo("Sandsynligt bedre. Meget sandsynligt ikke mere end 5 point bedre.");
    }

    /// 62 answered each time with a spread of 20, so a change is sure from 7.04 points.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            57.3 | lidt over 0 til 14  | tydelig ændring. Meget sandsynligt bedre. Det kan ikke siges, om det er mere end 5 point bedre.
            56.8 | lidt under 0 til 14 | kan være tilfældigt. Sandsynligt bedre. Det kan ikke siges, om det er mere end 5 point bedre.
            42.7 | -14 til lidt under 0 | tydelig ændring. Meget sandsynligt dårligere. Det kan ikke siges, om det er mere end 5 point dårligere.
            43.2 | -14 til lidt over 0 | kan være tilfældigt. Sandsynligt dårligere. Det kan ikke siges, om det er mere end 5 point dårligere.
            """)
    void atTheThresholdVerdictRangeAndSentenceSayTheSame(double now, String range, String words) {
        var counts = List.of(1, 20, 20, 20, 1);
        var shown = MadeUp.shown(
                MadeUp.release(MadeUp.cell(62, now, Agreement.MIXED), counts),
                Optional.of(MadeUp.release(MadeUp.cell(62, 50, Agreement.MIXED), counts)));
        var row = ChangeTable.of(MadeUp.result(shown, MadeUp.DANISH), List.of(MadeUp.TRUST))
                .orElseThrow()
                .rows()
                .getFirst();
        assertThat(row.range()).isEqualTo(range);
        assertThat(row.words()).isEqualTo(words);
    }

    /// 1,000 answered each time, so that a change is sure from 1.75 points and only its size decides.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            60.1   | 65.1   | tydelig ændring
            60     | 65     | tydelig ændring
            60     | 64.999 | lille ændring
            60     | 65.001 | tydelig ændring
            65.1   | 60.1   | tydelig ændring
            65     | 60.001 | lille ændring
            """)
    void fromFivePointsOnAChangeIsClear(double before, double now, String verdict) {
        var counts = List.of(1, 20, 20, 20, 1);
        var shown = MadeUp.shown(
                MadeUp.release(MadeUp.cell(1000, now, Agreement.MIXED), counts),
                Optional.of(MadeUp.release(MadeUp.cell(1000, before, Agreement.MIXED), counts)));
        var row = ChangeTable.of(MadeUp.result(shown, MadeUp.DANISH), List.of(MadeUp.TRUST))
                .orElseThrow()
                .rows()
                .getFirst();
        assertThat(row.words()).startsWith(verdict + ". ");
    }

    @Test
    void whereMoreNeedNotBeBetterItIsHigherOrLower() {
        var trust = MadeUp.TRUST;
        var other = new Scale("hours", trust.name(), Scale.Kind.OTHER, trust.relation(), trust.items(), 2, 5, 20);
        assertThat(new ChangeWords(MadeUp.DANISH).of(over(0, .98), other)).startsWith("Meget sandsynligt højere.");
        assertThat(new ChangeWords(MadeUp.ENGLISH).of(over(0, .02), other)).startsWith("Very likely lower.");
    }

    @Test
    void theSameIsSaidInEnglish() {
        assertThat(new ChangeWords(MadeUp.ENGLISH).of(new Change(9, 3, INFINITE), MadeUp.TRUST))
                .isEqualTo("Very likely better. Likely more than 5 points better.");
    }
}
