package dk.spirekraft.psychometrics;

/// Where a figure probably lies.
///
/// - Unit: that of the figure. Range: any; both ends may be the same.
/// - Source: by definition; how sure it is, says who made it.
///
/// @param low not above `high`
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high))
            throw new IllegalArgumentException(
                    "An interval goes from low to high, but got %s to %s".formatted(low, high));
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    public boolean overlaps(Interval other) {
        return low <= other.high && other.low <= high;
    }

    /// For display only: what lies outside the scale is not drawn.
    public Interval cutTo(double least, double most) {
        return new Interval(Math.clamp(low, least, most), Math.clamp(high, least, most));
    }
}
