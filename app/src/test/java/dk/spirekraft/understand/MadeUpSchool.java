package dk.spirekraft.understand;

import dk.spirekraft.disclosure.Neighbours;
import dk.spirekraft.disclosure.People;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// A school of 15 to 120 people in teams of 2 to 20 and four roles, in which up to two people move, leave or come
/// between waves.
final class MadeUpSchool {

    private static final int ROLES = 4;

    private final Random random;
    private final Map<Integer, Integer> teams = new TreeMap<>();
    private final Map<Integer, Integer> roles = new TreeMap<>();
    private int next;
    private int teamCount;

    MadeUpSchool(long seed) {
        random = new Random(seed);
        int people = 15 + random.nextInt(106);
        while (next < people) {
            int size = Math.min(people - next, 2 + random.nextInt(19));
            for (int i = 0; i < size; i++) arrive(teamCount);
            teamCount++;
        }
    }

    private void arrive(int team) {
        teams.put(next, team);
        roles.put(next, (int) Math.min(ROLES - 1, Math.abs(random.nextGaussian()) * 1.5));
        next++;
    }

    /// Time passes.
    void move() {
        for (int moves = random.nextInt(3); moves > 0; moves--) {
            List<Integer> people = List.copyOf(teams.keySet());
            int one = people.get(random.nextInt(people.size()));
            switch (random.nextInt(3)) {
                case 0 -> teams.put(one, random.nextInt(teamCount));
                case 1 -> teams.remove(one);
                default -> arrive(random.nextInt(teamCount));
            }
        }
    }

    Map<String, People> teams() {
        return grouped(teams, "team ", teamCount);
    }

    Map<String, People> roles() {
        Map<Integer, Integer> present = new TreeMap<>(roles);
        present.keySet().retainAll(teams.keySet());
        return grouped(present, "role ", ROLES);
    }

    private static Map<String, People> grouped(Map<Integer, Integer> groups, String name, int count) {
        Map<String, People> grouped = new LinkedHashMap<>();
        for (int group = 0; group < count; group++) {
            List<Integer> rows = new ArrayList<>();
            for (var entry : groups.entrySet()) if (entry.getValue() == group) rows.add(entry.getKey());
            if (!rows.isEmpty()) grouped.put(name + group, People.of(rows));
        }
        return grouped;
    }

    /// Each team's neighbour is the next one.
    Neighbours neighbours() {
        Map<String, String> named = new LinkedHashMap<>();
        for (int team = 0; team < teamCount; team++) named.put("team " + team, "team " + (team + 1) % teamCount);
        return new Neighbours(named);
    }
}
