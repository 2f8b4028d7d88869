package dk.spirekraft.disclosure;

import dk.spirekraft.disclosure.WorstOverlap.Counted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Worst overlaps that were reckoned before: items that people answered alike, and teams that stay as they are while
/// others are joined, are reckoned once. Not for several threads at once.
public final class Guesses {

    private final Map<Part, Double> known = new HashMap<>();

    /// Atoms that share people, and R² at which it no longer matters how much larger it is.
    private record Part(Map<Integer, List<Counted>> waves, double enough) {}

    /// The same as [WorstOverlap#of(Map, double)].
    public double of(Map<Integer, List<Counted>> waves, double enough) {
        return WorstOverlap.of(
                waves,
                enough,
                part -> known.computeIfAbsent(
                        new Part(part, enough), fresh -> WorstOverlap.worst(fresh.waves(), fresh.enough())));
    }
}
