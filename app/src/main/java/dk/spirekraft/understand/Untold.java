package dk.spirekraft.understand;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Which results a municipality may see without learning those of schools that show it none. Whoever knows the mean of
/// many schools and each figure of all but a few can work out the few; what was seen once stays known.
///
/// So of each set of waves that a mean was told of, either all are known, or at least as many are not as a mean needs.
///
/// @param pools the waves that each mean was made of
/// @param gone waves of them that are here no more, which count as known
record Untold(List<Set<UUID>> pools, Set<UUID> gone) {

    Untold {
        pools = List.copyOf(pools);
        gone = Set.copyOf(gone);
    }

    /// That a school switched the sharing of a wave on or off.
    record Switch(UUID wave, boolean shared) {}

    /// Those that can be seen now: switched on, and let through, in the order in which schools switched.
    Set<UUID> shown(List<Switch> log) {
        Set<UUID> on = new LinkedHashSet<>();
        Set<UUID> known = new HashSet<>(gone);
        for (Switch one : log) {
            if (one.shared()) on.add(one.wave());
            else on.remove(one.wave());
            if (spares(union(known, on))) known.addAll(on);
            else if (one.shared() && spares(union(known, Set.of(one.wave())))) known.add(one.wave());
        }
        on.retainAll(known);
        return Set.copyOf(on);
    }

    private static Set<UUID> union(Set<UUID> one, Set<UUID> other) {
        Set<UUID> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    /// True if from these nothing is learnt of fewer schools than a mean is told of.
    private boolean spares(Set<UUID> known) {
        return pools.stream()
                .mapToLong(pool ->
                        pool.stream().filter(wave -> !known.contains(wave)).count())
                .allMatch(left -> left == 0 || left >= References.FEWEST_SCHOOLS);
    }
}
