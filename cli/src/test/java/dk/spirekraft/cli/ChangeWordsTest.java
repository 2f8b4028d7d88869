package dk.spirekraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.cli.print.Printing;
import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.Words;
import dk.spirekraft.cli.table.Names;
import dk.spirekraft.psychometrics.Change;
import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.Moments;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the command line says of a change, at and around .95, .80 and five points: as the pages do.
class ChangeWordsTest {

    private static final double[] SCORES = {40, 60};

    /// A change that is over `points` with this probability.
    private static Change over(double points, double probability) {
        double z = NormalDistribution.of(0, 1).inverseCumulativeProbability(probability);
        return new Change(points + z, 1, Double.POSITIVE_INFINITY);
    }

    private static Change turned(Change change) {
        return new Change(-change.delta(), change.standardError(), change.df());
    }

    private static String said(Change change) {
        var place = new Changed.Place(new Part("", "", new int[0]), AskedScale.of("S=q1,q2"));
        var changed = new Changed(
                place,
                Moments.of(SCORES),
                Moments.of(SCORES),
                new double[][] {SCORES, SCORES},
                Optional.empty(),
                Estimate.of(change));
        var report = new Report("change");
        new ChangeWords(new Words("en"), report)
                .say(new WavePair(new Names(new int[] {0, 1}, List.of("1", "2")), 0, 1), List.of(changed));
        var out = new StringWriter();
        new Printing().print(report, new PrintWriter(out));
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .9751 | very likely (98 %)
            .9749 | likely (97 %)
            .9501 | likely (95 %)
            .8001 | likely (80 %)
            .7999 | can't tell (79 %)
            .5001 | can't tell (50 %)
            """)
    void theFirstStatementIsOfAnyChange(double better, String words) {
        assertThat(said(over(0, better))).contains("  Better: " + words + ".");
        assertThat(said(turned(over(0, better)))).contains("  Worse: " + words + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .9501 | very likely (95 %)
            .9499 | likely (94 %)
            .8001 | likely (80 %)
            .7999 | can't tell (79 %)
            .2001 | can't tell (21 %)
            .1999 | unlikely (20 %)
            .0501 | unlikely (6 %)
            .0499 | very unlikely (5 %)
            """)
    void theSecondIsOfAChangeThatMatters(double matters, String words) {
        assertThat(said(over(5, matters))).contains("  Better by an amount that matters (5.0 points): " + words + ".");
        assertThat(said(turned(over(5, matters))))
                .contains("  Worse by an amount that matters (5.0 points): " + words + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5                 | A clear change
            4.999             | A small change
            4.999999999999993 | A clear change
            -5                | A clear change
            -4.999            | A small change
            1.959             | May be chance
            """)
    void fromFivePointsOnAChangeIsClear(double delta, String words) {
        assertThat(said(new Change(delta, 1, Double.POSITIVE_INFINITY))).contains("  " + words + ": ");
    }
}
