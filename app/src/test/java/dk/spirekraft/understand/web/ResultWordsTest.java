package dk.spirekraft.understand.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.psychometrics.Agreement;
import dk.spirekraft.understand.Release;
import dk.spirekraft.understand.Release.ScaleCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a figure says of where it comes from, of its neighbours and of the municipality, at and around the thresholds.
class ResultWordsTest {

    private static final List<Integer> COUNTS = List.of(2, 4, 20, 10, 4);

    private static Release answered(int answered, int eligible) {
        Release any = MadeUp.release(MadeUp.cell(20, 57, Agreement.AGREE), COUNTS);
        return new Release(
                2, answered, Optional.of(eligible), 5, any.scales(), any.items(), List.of(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"59, 100, true", "60, 100, false", "11, 19, true", "12, 20, false"})
    void underSixtyInAHundredTheFigureIsCalledUncertain(int answered, int eligible, boolean uncertain) {
        assertThat(MadeUp.result(answered(answered, eligible), MadeUp.DANISH)
                        .source()
                        .contains("Usikkert, for under 60 % har svaret."))
                .isEqualTo(uncertain);
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true", "9, true", "10, false"})
    void underTenAnswersTheOuterOnesAreSaidToBeShownNearerTheMiddle(int answered, boolean said) {
        assertThat(MadeUp.result(answered(answered, answered), MadeUp.DANISH)
                        .source()
                        .contains("Ved under ti svar"))
                .isEqualTo(said);
    }

    /// With 20 answers and a spread of 20 the interval is 57 ± 8.77.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            48.2 | Over kommunen
            48.3 | På niveau med kommunen
            57   | På niveau med kommunen
            65.7 | På niveau med kommunen
            65.8 | Under kommunen. Et godt sted at spørge nærmere
            """)
    void beingOverOrUnderTheMunicipalityIsSaidOnlyOutsideTheInterval(double reference, String sentence) {
        var words = new ResultWords(
                MadeUp.shown(answered(20, 20), Optional.empty()),
                MadeUp.HAVGARD,
                Map.of("trust", reference),
                scale -> Optional.empty(),
                "/skoler/havgaard-skole/maalinger/2/resultater",
                MadeUp.DANISH);
        assertThat(strips(words).rows().getFirst().say()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"74.5, false", "74.6, true"})
    void oneScaleIsSaidToLieOverAnotherOnlyWhereTheirIntervalsDoNotMeet(double other, boolean apart) {
        Release any = answered(20, 20);
        List<ScaleCell> scales = new ArrayList<>(any.scales());
        scales.replaceAll(cell -> cell.scale().equals("fairness") ? fairness(other) : cell);
        var release = new Release(2, 20, Optional.of(20), 5, scales, any.items(), List.of(), Optional.empty());
        String finding = strips(MadeUp.result(release, MadeUp.DANISH)).head().finding();
        assertThat(finding)
                .isEqualTo(apart ? "Retfærdighed ligger over tillid" : MadeUp.DANISH.of("understand.finding.neutral"));
    }

    private static ScaleCell fairness(double mean) {
        var cell = MadeUp.cell(20, mean, Agreement.AGREE);
        return new ScaleCell.Published(
                "fairness", 20, mean, cell.spread(), cell.alpha(), cell.omega(), cell.agreement());
    }

    private static Figure.Strips strips(ResultWords words) {
        var scales = List.of(MadeUp.TRUST, MadeUp.ASKED.scale("fairness").orElseThrow());
        return (Figure.Strips) new StripsMaker(words)
                .of("f1", scales, words.words().of("understand.finding.neutral"), "")
                .orElseThrow();
    }

    @Test
    void noneAtOneEndIsNoneAndNotAtLeastNone() {
        var items = (Figure.Items) new ItemsMaker(MadeUp.result(
                        MadeUp.release(MadeUp.cell(7, 30, Agreement.AGREE), List.of(4, 3, 0)), MadeUp.DANISH))
                .of("f", MadeUp.TRUST);
        assertThat(items.rows().getFirst().high()).isEqualTo("0 af 7 i høj grad");
        assertThat(items.rows().getFirst().low()).isEqualTo("Mindst 4 i ringe grad");
    }
}
