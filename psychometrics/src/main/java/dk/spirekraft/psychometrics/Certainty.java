package dk.spirekraft.psychometrics;

/// The five things ever said of a probability.
///
/// - Formula: from .95 *very likely*, from .80 *likely*, down to .20 *can't tell*, and the same mirrored.
/// - Unit: words. Range: of probabilities from 0 to 1.
/// - Missing values: none.
/// - Checked against: every threshold and both sides of it (WordsOfFiguresTest).
/// - Source: own convention of this project.
public enum Certainty {
    VERY_LIKELY,
    LIKELY,
    CANT_TELL,
    UNLIKELY,
    VERY_UNLIKELY;

    public static Certainty of(double probability) {
        if (!(probability >= 0 && probability <= 1))
            throw new IllegalArgumentException("A probability is 0 to 1, but got " + probability);
        if (probability >= .95) return VERY_LIKELY;
        if (probability >= .80) return LIKELY;
        if (probability > .20) return CANT_TELL;
        return probability > .05 ? UNLIKELY : VERY_UNLIKELY;
    }

    /// The same beside a verdict: one direction is very likely from 95 %, but a change is only sure where the interval
    /// of both directions leaves out 0. In between, "likely" is all that the verdict bears.
    ///
    /// @param interval of the same change, 95 %
    public Certainty beside(Interval interval) {
        if (!interval.contains(0)) return this;
        return switch (this) {
            case VERY_LIKELY -> LIKELY;
            case VERY_UNLIKELY -> UNLIKELY;
            case LIKELY, CANT_TELL, UNLIKELY -> this;
        };
    }
}
