package dk.spirekraft.psychometrics;

/// Refuses what is no number, or so large that its square is none, before it spreads through a figure.
final class Finite {

    private static final double MOST = 1e100;

    private Finite() {}

    /// @param what the value is, as the message begins
    /// @return the value
    /// @throws IllegalArgumentException for NaN, and beyond 1e100 on either side
    static double check(String what, double value) {
        if (!(Math.abs(value) <= MOST))
            throw new IllegalArgumentException(
                    "%s is a number from -1e100 to 1e100, but got %s".formatted(what, value));
        return value;
    }

    /// The same for every value that is there.
    ///
    /// @param values NaN is none, and passes
    static void checkKnown(String what, double[] values) {
        for (double value : values) if (Math.abs(value) > MOST) check(what, value);
    }
}
