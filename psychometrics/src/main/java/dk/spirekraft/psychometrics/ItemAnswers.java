package dk.spirekraft.psychometrics;

/// The answers of all persons to one item, one byte each. The array is kept and never changed; nor may the caller.
///
/// - Unit: codes, as asked. Range: as the response scale.
/// - Missing values: [#MISSING], also for *don't know*.
/// - Source: by definition.
///
/// @param codes the chosen step per person, or [#MISSING]
/// @param reversed whether agreeing means less
public record ItemAnswers(byte[] codes, ResponseScale scale, boolean reversed) {

    /// No answer, or *don't know*.
    public static final byte MISSING = Byte.MIN_VALUE;

    public ItemAnswers {
        int lowest = scale.lowest();
        int highest = scale.highest();
        for (byte code : codes)
            if ((code < lowest || code > highest) && code != MISSING)
                throw new IllegalArgumentException(
                        "An answer is %d to %d, or missing, but got %d".formatted(lowest, highest, code));
    }

    public int persons() {
        return codes.length;
    }

    public boolean isMissing(int person) {
        return codes[person] == MISSING;
    }

    /// Points of one person's answer, NaN where it is missing.
    double points(int person) {
        return isMissing(person) ? Double.NaN : scale.points(codes[person], reversed);
    }

    /// For every possible byte, the steps above the scale's low end after turning round; 0 for missing.
    int[] steps() {
        int[] steps = new int[256];
        for (int code = scale.lowest(); code <= scale.highest(); code++)
            steps[code & 0xff] = reversed ? scale.highest() - code : code - scale.lowest();
        return steps;
    }
}
