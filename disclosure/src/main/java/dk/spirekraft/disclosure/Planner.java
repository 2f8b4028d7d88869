package dk.spirekraft.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Decides what is shown by the partition rule, one wished group after the other in order of importance. Everything it
/// has ever shown counts, in all waves and for all audiences together.
///
/// - Shown if every atom that the group would make has as many people as its column needs (G1), and if the best guess
///   of any one answer from all waves explains no more of it than a share of 1/(k−1) (G3).
/// - It looks at people only, so its silence tells nothing (G4).
/// - Source: the project's statistics, C4; Kenthapadi, Mishra & Nissim (2013), doi:10.1016/j.jcss.2013.06.004.
/// - Not for several threads at once.
public final class Planner {

    private final List<PlannedGroup> shown = new ArrayList<>();
    private final Map<Column, Integer> least = new HashMap<>();
    private final Map<Map<Integer, List<People>>, Double> guesses = new HashMap<>();
    private Partition partition = Partition.NONE;

    /// Another planner that has shown the same, for trying something out.
    public Planner copy() {
        var copy = new Planner();
        copy.shown.addAll(shown);
        copy.least.putAll(least);
        copy.guesses.putAll(guesses);
        copy.partition = partition;
        return copy;
    }

    /// Decides each in turn; an earlier one is worth more than a later one.
    public List<Decision> decide(List<PlannedGroup> byImportance) {
        return byImportance.stream().map(this::decide).toList();
    }

    /// Decides about one more group, and remembers it if it is shown.
    public Decision decide(PlannedGroup group) {
        Partition cut = partition.cutBy(group);
        for (Column column : group.columns()) {
            int needed = needed(column, group);
            if (group.size(column) < needed) return new PrimarySuppression(group, group.size(column));
            int smallest = cut.smallest(Set.of(column));
            if (smallest < needed) return new SecondarySuppression(group, new Differencing.SmallGroup(smallest));
        }
        Map<String, Integer> items = new HashMap<>();
        group.columns().forEach(column -> items.merge(column.item(), needed(column, group), Math::max));
        for (var item : items.entrySet()) {
            double guessed = guessed(cut, item.getKey());
            if (guessed > BestGuess.most(item.getValue()))
                return new SecondarySuppression(group, new Differencing.GuessedFromWaves(guessed));
        }
        partition = cut;
        shown.add(group);
        group.columns().forEach(column -> least.put(column, needed(column, group)));
        return new Decision.Shown(group);
    }

    private int needed(Column column, PlannedGroup group) {
        return Math.max(group.least().answers(), least.getOrDefault(column, MinGroupSize.FLOOR));
    }

    /// Items that everybody answered in the same groups are guessed alike, so that one of them is reckoned.
    private double guessed(Partition cut, String item) {
        Map<Integer, List<People>> waves = new TreeMap<>();
        for (Column column : cut.columns())
            if (column.item().equals(item)) waves.put(column.wave(), cut.people(column));
        if (waves.size() < 2) return 0;
        return guesses.computeIfAbsent(waves, BestGuess::of);
    }

    public Partition partition() {
        return partition;
    }

    /// All that is shown, in the order in which it was decided.
    public List<PlannedGroup> shown() {
        return List.copyOf(shown);
    }
}
