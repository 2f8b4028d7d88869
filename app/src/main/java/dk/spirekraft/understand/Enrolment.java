package dk.spirekraft.understand;

import dk.spirekraft.disclosure.People;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;

/// Rows that stand for the people of a school's groups, from wave to wave.
///
/// No table knows who is in a group, only how many. So as many as can be are taken to be the same people as
/// before, for of those an old figure and a new one tell most. Who was in a group stays in it as far as they
/// go. A group that is new, or whose people are in others by now, is of those whom other groups can spare, the
/// latest first: teams are mostly made anew of the same colleagues. Whoever a group has grown by is taken to come from
/// one that has shrunk, the smallest first, for who moves can be guessed better than who leaves or comes. Each group
/// has
/// a row more, for somebody who may have come in another's place.
final class Enrolment {

    /// Who was in each group when there was anybody, the latest last.
    private final Map<String, List<Integer>> latest = new LinkedHashMap<>();
    private final IntSupplier fresh;

    /// @param fresh the next row that stands for nobody yet
    Enrolment(IntSupplier fresh) {
        this.fresh = fresh;
    }

    /// Takes in a wave that was enrolled before.
    void know(Map<String, People> groups) {
        groups.forEach((group, people) -> {
            if (people.size() < 2) return;
            latest.remove(group);
            latest.put(group, people.rows().limit(people.size() - 1L).boxed().toList());
        });
    }

    /// Rows for each group of one more wave.
    ///
    /// @param eligible how many are in each
    Map<String, People> of(Map<String, Integer> eligible) {
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
        Map<String, People> enrolled = new LinkedHashMap<>();
        eligible.forEach((group, number) -> {
            List<Integer> all = rows.getOrDefault(group, List.of());
            while (all.size() <= number) all.add(fresh.getAsInt());
            enrolled.put(group, People.of(all));
        });
        return enrolled;
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
        List<Integer> rows = was(group).stream()
                .filter(row -> !taken.contains(row))
                .limit(number)
                .toList();
        taken.addAll(rows);
        return new ArrayList<>(rows);
    }
}
