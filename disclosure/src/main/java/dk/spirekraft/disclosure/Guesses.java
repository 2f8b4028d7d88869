package dk.spirekraft.disclosure;

import dk.spirekraft.disclosure.WorstOverlap.Counted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Worst overlaps that were reckoned before: items that people answered alike, and teams that stay as they are while
/// others are joined, are reckoned once. Not for several threads at once.
public final class Guesses {

    private final Map<Map<Integer, List<Counted>>, Found> known = new HashMap<>();

    /// What was found, looking no further than R² of so much.
    private record Found(double worst, double enough) {

        boolean tells(double asked) {
            return worst <= enough || worst > asked;
        }
    }

    /// The same as [WorstOverlap#of(Map, double)].
    public double of(Map<Integer, List<Counted>> waves, double enough) {
        return WorstOverlap.of(
                waves,
                enough,
                part -> Optional.ofNullable(known.get(part))
                        .filter(found -> found.tells(enough))
                        .orElseGet(() -> found(part, enough))
                        .worst());
    }

    private Found found(Map<Integer, List<Counted>> part, double enough) {
        var found = new Found(WorstOverlap.worst(part, enough), enough);
        known.put(part, found);
        return found;
    }
}
