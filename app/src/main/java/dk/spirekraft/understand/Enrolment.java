package dk.spirekraft.understand;

import dk.spirekraft.disclosure.People;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
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
/// latest first: teams are mostly made anew of the same colleagues. Each group has a row more, for somebody who
/// may have come in another's place.
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
        Iterator<Integer> spare = known.reversed().stream()
                .flatMap(group -> was(group).stream())
                .filter(row -> !taken.contains(row))
                .distinct()
                .toList()
                .iterator();
        Map<String, People> enrolled = new LinkedHashMap<>();
        eligible.forEach((group, number) -> {
            List<Integer> all = new ArrayList<>(rows.getOrDefault(group, List.of()));
            boolean grows =
                    latest.containsKey(group) && all.size() == was(group).size();
            while (!grows && all.size() < number && spare.hasNext()) all.add(spare.next());
            while (all.size() <= number) all.add(fresh.getAsInt());
            enrolled.put(group, People.of(all));
        });
        return enrolled;
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
        return rows;
    }
}
