package dk.spirekraft.psychometrics;

/// The three things ever said of how alike a group answers.
///
/// - Formula: *agree* up to AD_M = A/6, *disagree* from the AD_M of answers drawn evenly over all categories, *mixed*
///   between: with five categories .83 and 1.2.
/// - Unit: words. Range: of AD_M from 0 to (A−1)/2.
/// - Missing values: none.
/// - Checked against: both thresholds and both sides of them (WordsOfFiguresTest).
/// - Source: Burke & Dunlap (2002), doi:10.1177/1094428102005002002, for the first; the second is our own convention.
public enum Agreement {
    AGREE,
    MIXED,
    DISAGREE;

    /// @param averageDeviation AD_M in steps, 0 or more
    /// @param categories A, 2 or more
    public static Agreement of(double averageDeviation, int categories) {
        if (!(averageDeviation >= 0) || categories < 2)
            throw new IllegalArgumentException("AD is 0 or more and there are 2 categories or more, but got %s and %d"
                    .formatted(averageDeviation, categories));
        if (averageDeviation <= categories / 6.0 + ROUNDING) return AGREE;
        return averageDeviation < ofChance(categories) - ROUNDING ? MIXED : DISAGREE;
    }

    private static final double ROUNDING = 1e-12;

    /// AD of answers spread evenly over all categories.
    private static double ofChance(int categories) {
        double middle = (categories - 1) / 2.0;
        double sum = 0;
        for (int c = 0; c < categories; c++) sum += Math.abs(c - middle);
        return sum / categories;
    }
}
