package dk.spirekraft.cli;

import dk.spirekraft.cli.table.Names;
import dk.spirekraft.psychometrics.Grouping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Teams inside groups: teams of the same name in two groups are two teams.
///
/// @param teams which team each row belongs to; −1 without a team or a group
/// @param groupOfTeam which group each team belongs to
record Nested(Grouping teams, Grouping groupOfTeam) {

    static Nested of(Names groups, Names teams) {
        Map<Long, Integer> known = new HashMap<>();
        List<Integer> groupOfTeam = new ArrayList<>();
        int[] of = new int[teams.of().length];
        for (int row = 0; row < of.length; row++) {
            int group = groups.of()[row];
            int team = teams.of()[row];
            if (group < 0 || team < 0) {
                of[row] = -1;
                continue;
            }
            of[row] = known.computeIfAbsent((long) group * teams.size() + team, fresh -> {
                groupOfTeam.add(group);
                return groupOfTeam.size() - 1;
            });
        }
        return new Nested(
                new Grouping(of, groupOfTeam.size()),
                new Grouping(groupOfTeam.stream().mapToInt(Integer::intValue).toArray(), groups.size()));
    }
}
