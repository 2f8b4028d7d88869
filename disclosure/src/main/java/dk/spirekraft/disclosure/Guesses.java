package dk.spirekraft.disclosure;

import dk.spirekraft.disclosure.WorstOverlap.Counted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Worst overlaps that were reckoned before: items that people answered alike, and teams that stay as they are while
/// others are joined, are reckoned once. Not for several threads at once.
public final class Guesses {

    /// So many changes may be tried for a whole group, however many were tried before.
    private static final long FOR_ALL = 5_000;

    private final Map<Map<Integer, List<Counted>>, Found> known = new HashMap<>();
    private long left = Long.MAX_VALUE;
    private long tried;

    /// What was found, looking no further than R² of so much.
    private record Found(double worst, double enough) {

        boolean tells(double asked) {
            return worst <= enough || worst > asked;
        }
    }

    /// Tries so many changes of places from now on. When they are spent, nothing more is known of parts of a group.
    ///
    /// @param most 0 or more
    public void limit(long most) {
        left = most;
    }

    boolean areSpent() {
        return left == 0;
    }

    /// How many changes of places were tried for all that was reckoned.
    long tried() {
        return tried;
    }

    /// The same as [WorstOverlap#of(Map, double)].
    public double of(Map<Integer, List<Counted>> waves, double enough) {
        return of(waves, enough, 0);
    }

    /// The same of a group that can't be joined with others any more: something is always left to try for it.
    double ofAll(Map<Integer, List<Counted>> waves, double enough) {
        return of(waves, enough, FOR_ALL);
    }

    private double of(Map<Integer, List<Counted>> waves, double enough, long atLeast) {
        return WorstOverlap.of(
                waves,
                enough,
                part -> Optional.ofNullable(known.get(part))
                        .filter(found -> found.tells(enough))
                        .orElseGet(() -> found(part, enough, atLeast))
                        .worst());
    }

    private Found found(Map<Integer, List<Counted>> part, double enough, long atLeast) {
        long most = Math.min(WorstOverlap.MOST_TRIES, Math.max(left, atLeast));
        var tries = new Tries(most);
        var found = new Found(WorstOverlap.worst(part, enough, tries), enough);
        long used = most - tries.left();
        tried += used;
        left = Math.max(0, left - used);
        known.put(part, found);
        return found;
    }
}
