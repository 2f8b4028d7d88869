package dk.spirekraft.psychometrics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/// A row of small measurements over time: has it moved, or does it only wobble? Judged by Anhøj's two rules.
/// Under ten useful points it is drawn, and nothing is said. The windows behind the points must not overlap.
///
/// - Formula: centre = median; useful points n are those off it; shift where the longest run on one side is over
///   `round(log₂n + 3)`, or crossings of the centre are under the 5 % quantile of Bin(n−1, ½).
/// - Unit: that of the points. Range: any.
/// - Missing values: NaN is left out.
/// - Checked against: R 4.2.2, `anhoej` of common.R: six series and the limits for 10 to 100 points in synthetic.json
///   (SyntheticReferenceTest).
/// - Source: Anhøj & Olesen (2014), doi:10.1371/journal.pone.0113825.
///
/// @param points how many
/// @param centre the median
/// @param useful points off the median
/// @param longestRun most useful points in a row on one side
/// @param crossings how often the row goes from one side to the other
public record RunChart(int points, double centre, int useful, int longestRun, int crossings) {

    /// The name and version of the rules. Another limit or another rule is another version.
    public static final String RULES = "Anhøj 1";

    private static final int ENOUGH_POINTS = 10;

    /// The three things ever said of a run chart.
    public enum Verdict {
        TOO_FEW_POINTS,
        NO_SHIFT,
        SHIFT
    }

    /// @param series in order of time
    /// @return not estimable without any point
    public static Estimate<RunChart> of(double[] series) {
        Finite.checkKnown("A point", series);
        double[] points =
                Arrays.stream(series).filter(point -> !Double.isNaN(point)).toArray();
        return points.length == 0 ? Estimate.not(Reason.TOO_FEW_ANSWERS) : Estimate.of(of(points, median(points)));
    }

    private static RunChart of(double[] points, double centre) {
        double[] sides = Arrays.stream(points)
                .map(point -> Math.signum(point - centre))
                .filter(side -> side != 0)
                .toArray();
        int longest = 0;
        int run = 0;
        int crossings = 0;
        for (int i = 0; i < sides.length; i++) {
            boolean crosses = i > 0 && sides[i] != sides[i - 1];
            if (crosses) crossings++;
            run = crosses ? 1 : run + 1;
            longest = Math.max(longest, run);
        }
        return new RunChart(points.length, centre, sides.length, longest, crossings);
    }

    private static double median(double[] points) {
        double[] sorted = points.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /// The longest run that is nothing unusual among so many useful points.
    ///
    /// @param useful 1 or more
    public static int longestUsualRun(int useful) {
        checkUseful(useful);
        return (int) Math.rint(Math.log(useful) / Math.log(2) + 3);
    }

    /// The fewest crossings that are nothing unusual among so many useful points.
    ///
    /// @param useful 1 or more
    public static int fewestUsualCrossings(int useful) {
        checkUseful(useful);
        return useful == 1 ? 0 : BinomialDistribution.of(useful - 1, .5).inverseCumulativeProbability(.05);
    }

    private static void checkUseful(int useful) {
        if (useful < 1) throw new IllegalArgumentException("There is 1 useful point or more, but got " + useful);
    }

    public boolean hasLongRun() {
        return useful > 0 && longestRun > longestUsualRun(useful);
    }

    public boolean hasFewCrossings() {
        return useful > 0 && crossings < fewestUsualCrossings(useful);
    }

    public Verdict verdict() {
        if (useful < ENOUGH_POINTS) return Verdict.TOO_FEW_POINTS;
        return hasLongRun() || hasFewCrossings() ? Verdict.SHIFT : Verdict.NO_SHIFT;
    }
}
