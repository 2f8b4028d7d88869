package dk.spirekraft.cli;

import dk.spirekraft.cli.table.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The rows of one wave, or of one group in one wave.
///
/// @param wave empty without waves
/// @param group empty for all groups together, `-` for rows without a group
/// @param rows in the order of the files
record Part(String wave, String group, int[] rows) {

    static final String NONE = "-";

    boolean isWhole() {
        return group.isEmpty();
    }

    /// Every wave as a whole, then its groups by the alphabet. Rows without a wave make a wave of their own.
    static List<Part> of(Sheets sheets, String waveColumn, String groupColumn) {
        List<Part> parts = new ArrayList<>();
        Names waves = sheets.names(waveColumn);
        int[][] rows = waves.rows();
        for (int wave = 0; wave < rows.length; wave++) {
            boolean isMissing = wave == waves.size();
            if (rows[wave].length == 0 && (isMissing || waves.size() > 1)) continue;
            String name = isMissing ? NONE : waves.names().get(wave);
            parts.add(new Part(name, "", rows[wave]));
            if (!groupColumn.isEmpty()) addGroups(parts, sheets.names(groupColumn), parts.getLast());
        }
        return parts;
    }

    private static void addGroups(List<Part> parts, Names groups, Part whole) {
        int[][] places = groups.only(whole.rows()).rows();
        for (int group = 0; group < places.length; group++) {
            if (places[group].length == 0) continue;
            int[] rows = IntStream.of(places[group])
                    .map(place -> whole.rows()[place])
                    .toArray();
            parts.add(new Part(
                    whole.wave(), group == groups.size() ? NONE : groups.names().get(group), rows));
        }
    }
}
