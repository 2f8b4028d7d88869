package dk.spirekraft.disclosure;

import java.util.ArrayList;
import java.util.List;

/// Clips the answers of one atom to one item, so that nobody can be shown to have been critical, and nobody to have
/// praised: at most n − 2 are shown under the middle and at most n − 1 over it. Surplus answers, those nearest the
/// middle first, are shown at the middle, or on a scale without one in the category just past it.
///
/// - Guarantee: G2 of the project's statistics, C3: with one insider, some answer at or over the middle stays possible
///   for everybody else; without insider, some answer at or under it. Checked by exhausting all histograms with
///   n = 4…7 (ClipTest).
/// - It decides by n and the counts of one atom alone. Larger groups are sums of clipped atoms.
public final class Clip {

    private static final int SPARED_LOW = 2;
    private static final int SPARED_HIGH = 1;

    private Clip() {}

    /// The histogram as it may be shown. Under two answers everything moves to the middle.
    public static Histogram of(Histogram answers) {
        int n = answers.n();
        List<Integer> low = clipLow(answers.counts(), Math.max(0, n - SPARED_LOW));
        return new Histogram(
                clipLow(low.reversed(), Math.max(0, n - SPARED_HIGH)).reversed());
    }

    /// True if clipping can change a figure of a group of this size, so that it is told as *at least*. Decided by n
    /// alone, for a note that depends on the answers would tell them.
    public static boolean mayTouch(int n) {
        return n < 10;
    }

    /// Moves what is too much under the middle up to it.
    private static List<Integer> clipLow(List<Integer> counts, int most) {
        List<Integer> shown = new ArrayList<>(counts);
        int firstNotLow = counts.size() / 2;
        int surplus = counts.subList(0, firstNotLow).stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                - most;
        for (int category = firstNotLow - 1; category >= 0 && surplus > 0; category--) {
            int moved = Math.min(surplus, shown.get(category));
            shown.set(category, shown.get(category) - moved);
            shown.set(firstNotLow, shown.get(firstNotLow) + moved);
            surplus -= moved;
        }
        return shown;
    }
}
