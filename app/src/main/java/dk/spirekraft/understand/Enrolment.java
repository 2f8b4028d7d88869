package dk.spirekraft.understand;

import dk.spirekraft.disclosure.People;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;

/// Rows that stand for the people of a school's groups, from wave to wave.
///
/// No table knows who is in a group, only how many. So as many as can be are taken to be the same people as before,
/// for of those an old figure and a new one tell most. Who was in a group stays in it as far as they go. A group that
/// is
/// new, or there again, has first who were in it before, and then whom the newest wave had in other groups that can
/// spare them: teams are mostly made anew of the same colleagues. Each group has a row more, for somebody who may have
/// come in another's place.
final class Enrolment {

    private final Map<String, List<Integer>> latest = new HashMap<>();
    private Map<String, List<Integer>> newest = Map.of();
    private final IntSupplier fresh;

    /// @param fresh the next row that stands for nobody yet
    Enrolment(IntSupplier fresh) {
        this.fresh = fresh;
    }

    /// Takes in a wave that was enrolled before.
    void know(Map<String, People> groups) {
        Map<String, List<Integer>> present = new LinkedHashMap<>();
        groups.forEach((group, people) -> {
            List<Integer> rows = people.rows().boxed().toList();
            if (rows.size() > 1) present.put(group, rows.subList(0, rows.size() - 1));
        });
        latest.putAll(present);
        newest = present;
    }

    /// Rows for each group of one more wave.
    ///
    /// @param eligible how many are in each
    Map<String, People> of(Map<String, Integer> eligible) {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        eligible.keySet().stream()
                .sorted((one, other) -> Boolean.compare(newest.containsKey(other), newest.containsKey(one)))
                .forEach(group -> rows.put(group, stay(group, eligible.getOrDefault(group, 0), taken)));
        Iterator<Integer> spare = newest.values().stream()
                .flatMap(List::stream)
                .filter(row -> !taken.contains(row))
                .toList()
                .iterator();
        Map<String, People> enrolled = new LinkedHashMap<>();
        eligible.forEach((group, number) -> {
            List<Integer> all = new ArrayList<>(rows.getOrDefault(group, List.of()));
            while (!newest.containsKey(group) && all.size() < number && spare.hasNext()) all.add(spare.next());
            while (all.size() <= number) all.add(fresh.getAsInt());
            enrolled.put(group, People.of(all));
        });
        return enrolled;
    }

    private List<Integer> stay(String group, int number, Set<Integer> taken) {
        List<Integer> rows = latest.getOrDefault(group, List.of()).stream()
                .filter(row -> !taken.contains(row))
                .limit(number)
                .toList();
        taken.addAll(rows);
        return rows;
    }
}
