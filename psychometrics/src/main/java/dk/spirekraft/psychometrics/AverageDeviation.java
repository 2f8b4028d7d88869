package dk.spirekraft.psychometrics;

/// How far the people of one group stand from their own middle, in steps of the response scale.
///
/// - Formula: `AD_M = Σ|x−m|/n` per item, averaged over items; agreement up to A/6.
/// - Unit: steps. Range: 0 to (A−1)/2.
/// - Missing values: complete cases only; two persons to compute, ten to publish.
/// - Checked against: R package multilevel 2.7, ad.m, in bhr2000.json (Bhr2000ReferenceTest).
/// - Source: Burke & Dunlap (2002), doi:10.1177/1094428102005002002.
///
/// @param steps AD_M
/// @param categories A
/// @param n persons
public record AverageDeviation(double steps, int categories, int n) {

    /// @param group the answers of one group
    public static Estimate<AverageDeviation> of(ScaleItems group) {
        AnswersOfGroup answers = AnswersOfGroup.of(group);
        if (answers.n() < 2) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        double sum = 0;
        for (int item = 0; item < group.size(); item++) {
            double mean = answers.item(item).mean().orElseThrow();
            for (int[] row : answers.cases()) sum += Math.abs(row[item] - mean);
        }
        double steps = sum / group.size() / answers.n();
        return Estimate.of(new AverageDeviation(steps, group.scale().categories(), answers.n()));
    }

    /// From the histogram of one item, such as a team's clipped one.
    public static Estimate<AverageDeviation> of(int[] counts) {
        long n = 0;
        double sum = 0;
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] < 0) throw new IllegalArgumentException("A count is 0 or more, but got " + counts[c]);
            n += counts[c];
            sum += (double) c * counts[c];
        }
        if (n < 2) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        double deviations = 0;
        for (int c = 0; c < counts.length; c++) deviations += counts[c] * Math.abs(c - sum / n);
        return Estimate.of(new AverageDeviation(deviations / n, counts.length, Math.toIntExact(n)));
    }

    /// Up to here a group is said to agree.
    public double cutOff() {
        return categories / 6.0;
    }

    public Agreement words() {
        return Agreement.of(steps, categories);
    }
}
