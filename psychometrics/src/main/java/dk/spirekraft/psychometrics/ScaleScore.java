package dk.spirekraft.psychometrics;

import java.util.Arrays;
import java.util.OptionalDouble;

/// A person's score on a scale: the mean of the answered items in points, if enough are answered.
/// Meant for comparing groups; no person is ever shown their own as a diagnosis.
///
/// - Formula: `Σ points / answered`, points `100·(v−lo)/(hi−lo)`, turned round as `100 − points`.
/// - Unit: points. Range: 0 to 100.
/// - Missing values: NaN marks them, in and out; with fewer than half of the items answered the score is missing.
/// - Checked against: R 4.2.2, `score` in common.R, in bhr2000.json and bfi.json (Bhr2000ReferenceTest,
///   BfiReferenceTest).
/// - Source: the half rule of COPSOQ, Pejtersen et al. (2010), doi:10.1177/1403494809349858.
public final class ScaleScore {

    private static final int BLOCK = 4096;

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

    /// The scores of all persons, one pass over the columns.
    ///
    /// @return one per person, NaN where fewer than half of the items are answered
    public static double[] of(ScaleItems scale) {
        return of(scale, half(scale.size()));
    }

    /// @param minimumAnswered from how many answers a score is given, 1 or more
    /// @return one per person, NaN where fewer are answered
    public static double[] of(ScaleItems scale, int minimumAnswered) {
        if (minimumAnswered < 1 || minimumAnswered > scale.size())
            throw new IllegalArgumentException(
                    "A score needs 1 to %d answers, but got %d".formatted(scale.size(), minimumAnswered));
        double[] factor = new double[scale.size() + 1];
        Arrays.fill(factor, Double.NaN);
        for (int answered = minimumAnswered; answered < factor.length; answered++)
            factor[answered] = (scale.scale().categories() - 1.0) * answered;
        double[] scores = new double[scale.persons()];
        int[] packed = new int[Math.min(BLOCK, scores.length)];
        for (int begin = 0; begin < scores.length; begin += BLOCK) {
            int length = Math.min(BLOCK, scores.length - begin);
            scale.answeredAndSteps(begin, packed, length);
            for (int i = 0; i < length; i++)
                scores[begin + i] = 100.0 * (packed[i] & 0xffff) / factor[packed[i] >>> 16];
        }
        return scores;
    }

    /// At least half: of three items two, of two one.
    public static int half(int items) {
        return Math.ceilDiv(items, 2);
    }
}
