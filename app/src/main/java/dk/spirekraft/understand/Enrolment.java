package dk.spirekraft.understand;

import dk.spirekraft.disclosure.People;
import dk.spirekraft.measure.Newcomers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;

/// Rows that stand for the people of a school's groups, from wave to wave.
///
/// No table knows who is in a group, only how many, and how many of them came since the wave before. Where that was
/// told, as many stay as it says, and those leave who have been in the group for longest: no fewer can be left of those
/// who were there at first. Who came from another group is one who left it.
///
/// Where it was not told, as many as can be are taken to be the same people as before, for of those an old figure and a
/// new one tell most. Who was in a group stays in it as far as they go. A group that is new, or whose people are in
/// others by now, is of those whom other groups can spare, the latest first. Whoever a group has grown by is taken to
/// come from one that has shrunk, the smallest first. Each group has a row more, for somebody who may have come in
/// another's place.
final class Enrolment {

    /// Who was in each group when there was anybody, the latest last; in each those first who came first.
    private final Map<String, List<Integer>> latest = new LinkedHashMap<>();
    private final IntSupplier fresh;
    /// The groups that had anybody in the wave before; who was in another one is somewhere else by now.
    private Set<String> before = Set.of();

    /// @param fresh the next row that stands for nobody yet
    Enrolment(IntSupplier fresh) {
        this.fresh = fresh;
    }

    /// Who is in each group.
    ///
    /// @param areMovesTold true if there is no row more
    record Enrolled(Map<String, People> rosters, boolean areMovesTold) {}

    /// Takes in a wave that was enrolled before.
    void know(Enrolled wave) {
        before = new LinkedHashSet<>();
        wave.rosters().forEach((group, people) -> {
            int spare = wave.areMovesTold() ? 0 : 1;
            if (people.size() <= spare) return;
            before.add(group);
            List<Integer> rows =
                    people.rows().limit(people.size() - spare).boxed().toList();
            Set<Integer> order = new LinkedHashSet<>(was(group));
            order.retainAll(rows);
            order.addAll(rows);
            latest.remove(group);
            latest.put(group, List.copyOf(order));
        });
    }

    /// Rows for each group of one more wave.
    ///
    /// @param eligible how many are in each
    /// @param told how many came to each since the wave before; empty where that was not told
    Enrolled of(Map<String, Integer> eligible, Optional<Map<String, Newcomers>> told) {
        if (latest.isEmpty()) return new Enrolled(filled(eligible, Map.of(), 0), true);
        return told.flatMap(came -> moved(eligible, came))
                .map(rows -> new Enrolled(filled(eligible, rows, 0), true))
                .orElseGet(() -> new Enrolled(filled(eligible, kept(eligible), 1), false));
    }

    /// Those who stay and those who come from another group; empty if what was told can't be.
    private Optional<Map<String, List<Integer>>> moved(Map<String, Integer> eligible, Map<String, Newcomers> told) {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        Map<String, List<Integer>> leavers = new LinkedHashMap<>();
        before.forEach(group -> leavers.put(group, new ArrayList<>(was(group))));
        for (var group : eligible.entrySet()) {
            List<Integer> was = before.contains(group.getKey()) ? was(group.getKey()) : List.of();
            int staying = group.getValue() - came(told, group.getKey()).people();
            if (staying < 0 || staying > was.size()) return Optional.empty();
            List<Integer> stay = was.subList(was.size() - staying, was.size());
            rows.put(group.getKey(), new ArrayList<>(stay));
            leavers.computeIfPresent(group.getKey(), (name, all) -> all.subList(0, all.size() - staying));
        }
        Map<String, Integer> coming = new LinkedHashMap<>();
        rows.keySet().forEach(group -> coming.put(group, came(told, group).fromHere()));
        for (int left = coming.values().stream().mapToInt(Integer::intValue).sum(); left > 0; left--) {
            Optional<String> to = most(coming, coming, leavers, "");
            Optional<String> from = to.flatMap(group -> most(sizes(leavers), coming, leavers, group));
            if (from.isEmpty()) return Optional.empty();
            rows.getOrDefault(to.orElseThrow(), List.of())
                    .add(leavers.getOrDefault(from.get(), List.of()).removeLast());
            coming.merge(to.orElseThrow(), -1, Integer::sum);
        }
        return Optional.of(rows);
    }

    private static Newcomers came(Map<String, Newcomers> told, String group) {
        return told.getOrDefault(group, Newcomers.NONE);
    }

    private static Map<String, Integer> sizes(Map<String, List<Integer>> leavers) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        leavers.forEach((group, rows) -> sizes.put(group, rows.size()));
        return sizes;
    }

    /// Of those groups that have some, the one that most come to or leave: nobody goes to where they were, so that it
    /// is the hardest to serve.
    private static Optional<String> most(
            Map<String, Integer> some, Map<String, Integer> coming, Map<String, List<Integer>> leavers, String other) {
        return some.keySet().stream()
                .filter(group -> some.getOrDefault(group, 0) > 0 && !group.equals(other))
                .max(Comparator.comparingInt(group -> coming.getOrDefault(group, 0)
                        + leavers.getOrDefault(group, List.of()).size()));
    }

    /// Those who stay as far as they go, and those whom others can spare.
    private Map<String, List<Integer>> kept(Map<String, Integer> eligible) {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        List<String> known = List.copyOf(latest.keySet());
        eligible.keySet().stream()
                .sorted(Comparator.comparing(known::indexOf).reversed())
                .forEach(group -> rows.put(group, stay(group, eligible.getOrDefault(group, 0), taken)));
        eligible.forEach((group, number) -> {
            List<Integer> own = rows.getOrDefault(group, List.of());
            if (own.size() < was(group).size() || !latest.containsKey(group))
                own.addAll(spare(known.reversed(), taken, number - own.size()));
        });
        List<String> smallestFirst = known.stream()
                .sorted(Comparator.comparing(group -> eligible.getOrDefault(group, 0)))
                .toList();
        eligible.forEach((group, number) -> {
            List<Integer> own = rows.getOrDefault(group, List.of());
            own.addAll(spare(smallestFirst, taken, number - own.size()));
        });
        return rows;
    }

    /// So many of those who were in these groups and are in none any more.
    private List<Integer> spare(List<String> groups, Set<Integer> taken, int number) {
        List<Integer> spare = groups.stream()
                .flatMap(group -> was(group).stream())
                .filter(row -> !taken.contains(row))
                .distinct()
                .limit(Math.max(0, number))
                .toList();
        taken.addAll(spare);
        return spare;
    }

    private List<Integer> was(String group) {
        return latest.getOrDefault(group, List.of());
    }

    private List<Integer> stay(String group, int number, Set<Integer> taken) {
        List<Integer> rows = new ArrayList<>(was(group).stream()
                .filter(row -> !taken.contains(row))
                .limit(number)
                .toList());
        taken.addAll(rows);
        return rows;
    }

    /// @param more rows than there are people
    private Map<String, People> filled(Map<String, Integer> eligible, Map<String, List<Integer>> known, int more) {
        Map<String, People> enrolled = new LinkedHashMap<>();
        eligible.forEach((group, number) -> {
            List<Integer> all = new ArrayList<>(known.getOrDefault(group, List.of()));
            while (all.size() < number + more) all.add(fresh.getAsInt());
            enrolled.put(group, People.of(all));
        });
        return enrolled;
    }
}
