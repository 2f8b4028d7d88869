package dk.spirekraft.psychometrics;

/// The answers to an item in three classes: below the middle, at it, above it.
///
/// - Formula: sums of counts; of five categories two, one and two. An even number of categories has no middle.
/// - Unit: answers. Range: 0 or more.
/// - Missing values: not counted.
/// - Checked against: counted by hand (ItemDistributionTest).
/// - Source: own convention of this project.
public record ThreeClasses(int low, int middle, int high) {

    /// @param counts one per category, lowest first, two or more
    public static ThreeClasses of(int[] counts) {
        int low = 0;
        int middle = 0;
        int high = 0;
        for (int c = 0; c < counts.length; c++) {
            int side = Integer.compare(2 * c, counts.length - 1);
            if (side < 0) low += counts[c];
            else if (side == 0) middle += counts[c];
            else high += counts[c];
        }
        return new ThreeClasses(low, middle, high);
    }

    /// Whole percentages that sum to 100, low first.
    public int[] percentages() {
        return WholePercentages.of(new int[] {low, middle, high});
    }
}
