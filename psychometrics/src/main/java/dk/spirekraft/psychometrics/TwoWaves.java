package dk.spirekraft.psychometrics;

/// The scores of two waves, person by person, where answers could be linked.
///
/// - Unit: points. Range: 0 to 100, or any for plain numbers.
/// - Missing values: NaN in a wave is somebody who was not there.
/// - Source: by definition.
///
/// @param before one per person, NaN for those who were not there
/// @param after the same persons in the same order
public record TwoWaves(double[] before, double[] after) {

    public TwoWaves {
        if (before.length != after.length)
            throw new IllegalArgumentException(
                    "Both waves list the same persons, but got %d and %d".formatted(before.length, after.length));
        Finite.checkKnown("A figure", before);
        Finite.checkKnown("A figure", after);
        before = before.clone();
        after = after.clone();
    }

    @Override
    public double[] before() {
        return before.clone();
    }

    @Override
    public double[] after() {
        return after.clone();
    }

    boolean isPair(int person) {
        return !Double.isNaN(before[person]) && !Double.isNaN(after[person]);
    }

    public int pairs() {
        int pairs = 0;
        for (int person = 0; person < before.length; person++) if (isPair(person)) pairs++;
        return pairs;
    }

    /// Whether nobody answered only once.
    public boolean areAllPaired() {
        for (int person = 0; person < before.length; person++)
            if (Double.isNaN(before[person]) != Double.isNaN(after[person])) return false;
        return true;
    }

    /// Those who answered both times.
    TwoWaves linked() {
        double[] first = new double[pairs()];
        double[] second = new double[first.length];
        int kept = 0;
        for (int person = 0; person < before.length; person++) {
            if (!isPair(person)) continue;
            first[kept] = before[person];
            second[kept++] = after[person];
        }
        return new TwoWaves(first, second);
    }

    /// The largest figure of those linked: what differences are rounded against.
    double largest() {
        double largest = 0;
        for (int person = 0; person < before.length; person++)
            if (isPair(person))
                largest = Math.max(largest, Math.max(Math.abs(before[person]), Math.abs(after[person])));
        return largest;
    }

    /// Differences of those who answered both times.
    double[] differences() {
        TwoWaves linked = linked();
        double[] differences = linked.after;
        for (int i = 0; i < differences.length; i++) differences[i] -= linked.before[i];
        return differences;
    }
}
