package dk.spirekraft.psychometrics;

/// A group's mean and what its uncertainty rests on.
///
/// @param mean in points, 0 to 100
/// @param n how many have a score, 1 or more
/// @param spread how much people differ
public record Mean(double mean, int n, Spread spread) {

    public Mean {
        if (n < 1) throw new IllegalArgumentException("A mean needs 1 score or more, but got " + n);
    }

    double standardError() {
        return spread.sd() / Math.sqrt(n);
    }
}
