package dk.spirekraft.overview.thread;

import dk.spirekraft.overview.thread.Knot.Name;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// One thing with all that it came of and all that came of it. A meeting is named and not gone through: what else was
/// talked of there came of it no more than of any other talk.
///
/// @param before what it came of, in the order of the walk
/// @param after what came of it, in the same order
public record RedThread(List<Knot> before, Knot here, List<Knot> after) {

    public RedThread {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// @param all a school's knots in the order of the walk
    /// @return empty where none of them has this name
    public static Optional<RedThread> of(List<Knot> all, Name name) {
        Map<Name, Knot> known = new HashMap<>();
        Map<Name, Set<Name>> next = new HashMap<>();
        for (Knot knot : all) {
            known.put(knot.name(), knot);
            knot.from()
                    .forEach(one ->
                            next.computeIfAbsent(one, some -> new HashSet<>()).add(knot.name()));
        }
        return Optional.ofNullable(known.get(name)).map(here -> {
            Set<Name> before = reach(
                    name,
                    at -> Optional.ofNullable(known.get(at)).map(Knot::from).orElse(Set.of()));
            Set<Name> after = reach(name, at -> next.getOrDefault(at, Set.of()));
            return new RedThread(only(before, all), here, only(after, all));
        });
    }

    private static Set<Name> reach(Name start, Function<Name, Collection<Name>> tied) {
        Set<Name> reached = new HashSet<>(Set.of(start));
        Deque<Name> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            Name at = open.pop();
            if (at.kind().isMeeting() && !start.kind().isMeeting()) continue;
            tied.apply(at).stream().filter(reached::add).forEach(open::push);
        }
        reached.remove(start);
        return reached;
    }

    private static List<Knot> only(Set<Name> names, List<Knot> all) {
        return all.stream().filter(knot -> names.contains(knot.name())).toList();
    }

    /// All of a kind, wherever they stand.
    public List<Knot> all(Kind kind) {
        return Stream.of(before, List.of(here), after)
                .flatMap(List::stream)
                .filter(knot -> knot.kind() == kind)
                .toList();
    }

    public boolean has(Kind kind) {
        return !all(kind).isEmpty();
    }
}
