package dk.spirekraft.psychometrics;

import java.util.OptionalDouble;

/// A person's score on a scale: the mean of the answered items in points, if enough are answered.
///
/// - Unit: points, 0 to 100. Missing answers: NaN marks them in the input; too many make the score empty.
/// - Checked against: R 4.2.2, `score` in common.R (ScaleScoreTest).
/// - Source: the half rule of COPSOQ, Pejtersen et al. (2010), doi:10.1177/1403494809349858.
public final class ScaleScore {

    private ScaleScore() {}

    /// @param points one per item, NaN where there is no answer
    /// @param minimumAnswered from how many answers a score is given
    /// @throws IllegalArgumentException for points outside 0 to 100
    public static OptionalDouble of(double[] points, int minimumAnswered) {
        int answered = 0;
        double sum = 0;
        for (double point : points) {
            if (Double.isNaN(point)) continue;
            if (point < 0 || point > 100) throw new IllegalArgumentException("Points are 0 to 100, but got " + point);
            answered++;
            sum += point;
        }
        return answered == 0 || answered < minimumAnswered ? OptionalDouble.empty() : OptionalDouble.of(sum / answered);
    }

    /// At least half: of three items two, of two one.
    public static int half(int items) {
        return Math.ceilDiv(items, 2);
    }
}
