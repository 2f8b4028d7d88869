package dk.spirekraft.cli;

import dk.spirekraft.cli.table.Names;
import dk.spirekraft.cli.table.Refused;

/// Which two waves were asked for. What comes first is never guessed from the alphabet.
///
/// @param from empty where it is not said
/// @param to empty where it is not said
record Chosen(String from, String to) {

    /// @param isColumn whether the waves are names in a column; files stand in the order in which they are given
    WavePair of(Names waves, boolean isColumn) {
        if (waves.size() < 2)
            throw new Refused("A change needs two waves, but there is %s; name two files, or the column with --wave"
                    .formatted(waves.size() == 0 ? "none" : "one: " + known(waves)));
        boolean areBoth = !from.isEmpty() && !to.isEmpty();
        if (waves.size() > 2 && !areBoth)
            throw new Misused(
                    "There are %d waves: %s; choose two with --from and --to".formatted(waves.size(), known(waves)));
        boolean isNone = from.isEmpty() && to.isEmpty();
        if (isColumn && isNone && waves.outOfOrder().isPresent())
            throw new Misused("Which wave comes first can't be told from their names: %s; say it with --from and --to"
                    .formatted(known(waves)));
        int first = from.isEmpty() ? to.isEmpty() ? 0 : 1 - place(waves, to) : place(waves, from);
        int second = to.isEmpty() ? 1 - first : place(waves, to);
        if (first == second) throw new Misused("--from and --to name the same wave, '%s'".formatted(to));
        return new WavePair(waves, first, second);
    }

    private static int place(Names waves, String name) {
        int place = waves.names().indexOf(name);
        if (place < 0) throw new Misused("There is no wave '%s'; there are %s".formatted(name, known(waves)));
        return place;
    }

    private static String known(Names waves) {
        return String.join(", ", waves.names().stream().limit(20).toList());
    }
}
