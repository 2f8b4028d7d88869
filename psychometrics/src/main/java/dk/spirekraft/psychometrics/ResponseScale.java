package dk.spirekraft.psychometrics;

/// The numbered steps an item offers: whole numbers, one apart, 2 to 101 of them.
///
/// - Formula: points `100·(v−lo)/(hi−lo)`; turned round `100 −` that.
/// - Unit: codes in, points out. Range: points 0 to 100.
/// - Missing values: none; see [ItemAnswers].
/// - Checked against: the cases *reverse* in synthetic.json (SyntheticReferenceTest).
/// - Source: COPSOQ's 0, 25, 50, 75 and 100, Pejtersen et al. (2010), doi:10.1177/1403494809349858.
///
/// @param lowest the code of the lowest step, −27 or more
/// @param highest the code of the highest step, 127 or less
public record ResponseScale(int lowest, int highest) {

    public ResponseScale {
        int steps = highest - lowest + 1;
        if (lowest < -27 || highest > Byte.MAX_VALUE || steps < 2 || steps > 101)
            throw new IllegalArgumentException(
                    "A response scale has 2 to 101 steps between -27 and 127, but got %d to %d"
                            .formatted(lowest, highest));
    }

    public int categories() {
        return highest - lowest + 1;
    }

    /// The answer in points: 0 for the lowest step, 100 for the highest, equal distances between.
    ///
    /// @throws IllegalArgumentException if it is none of the steps
    public double points(int code) {
        if (code < lowest || code > highest)
            throw new IllegalArgumentException("An answer is %d to %d, but got %d".formatted(lowest, highest, code));
        return 100.0 * (code - lowest) / (highest - lowest);
    }

    /// The same, turned round for an item where agreeing means less.
    public double points(int code, boolean reversed) {
        return reversed ? 100 - points(code) : points(code);
    }
}
