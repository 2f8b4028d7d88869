package dk.spirekraft.psychometrics;

/// Refuses what is no number before it spreads through a figure.
final class Finite {

    private Finite() {}

    /// @param what the value is, as the message begins
    /// @return the value
    /// @throws IllegalArgumentException for NaN and the infinities
    static double check(String what, double value) {
        if (!Double.isFinite(value))
            throw new IllegalArgumentException("%s is finite, but got %s".formatted(what, value));
        return value;
    }

    /// @throws IllegalArgumentException if any is NaN or infinite
    static void check(String what, double[] values) {
        for (double value : values) check(what, value);
    }
}
