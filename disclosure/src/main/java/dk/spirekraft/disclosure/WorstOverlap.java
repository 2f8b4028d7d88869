package dk.spirekraft.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// How well an answer could be guessed from several waves when it is known only how many of each atom answered: the
/// largest R² that the rosters allow ([BestGuess]).
///
/// - Method: guessing is best where as many as possible answered every time and one or a few did not. Those who answer
///   are therefore taken to be the most faithful, the least faithful, each kind of newcomer or leaver and then the
///   most faithful, and each of these with one exchanged in one wave or in all.
/// - Why: sheets carry no person, so that nobody knows who answered, but colleagues may.
/// - Checked against all overlaps of two waves of up to 12 people (WorstOverlapTest).
public final class WorstOverlap {

    private WorstOverlap() {}

    /// An atom of which it is known how many answered.
    ///
    /// @param answered 0 to all of the roster
    public record Counted(People roster, int answered) {

        public Counted {
            if (answered < 0 || answered > roster.size())
                throw new IllegalArgumentException(
                        "Of %d people 0 to all answered, but not %d".formatted(roster.size(), answered));
        }
    }

    /// @param waves the atoms of each wave that are shown; those of a wave have no one in common
    /// @return the largest R² over the assignments tried, 0 without any atom
    public static double of(Map<Integer, List<Counted>> waves) {
        Map<Integer, Integer> histories = histories(waves);
        return Stream.concat(
                        Stream.of(
                                (ToIntFunction<Integer>) row -> -Integer.bitCount(histories.getOrDefault(row, 0)),
                                row -> Integer.bitCount(histories.getOrDefault(row, 0))),
                        histories.values().stream().distinct().map(kind -> first(kind, histories)))
                .mapToDouble(order -> exchanged(waves, order))
                .max()
                .orElse(0);
    }

    /// In which waves each person is on the roster, one bit each.
    private static Map<Integer, Integer> histories(Map<Integer, List<Counted>> waves) {
        Map<Integer, Integer> histories = new TreeMap<>();
        int bit = 1;
        for (List<Counted> atoms : waves.values()) {
            int wave = bit;
            atoms.forEach(atom -> atom.roster().rows().forEach(row -> histories.merge(row, wave, Integer::sum)));
            bit <<= 1;
        }
        return histories;
    }

    private static ToIntFunction<Integer> first(int kind, Map<Integer, Integer> histories) {
        return row -> {
            int history = histories.getOrDefault(row, 0);
            return history == kind ? -Integer.SIZE : -Integer.bitCount(history);
        };
    }

    private static double exchanged(Map<Integer, List<Counted>> waves, ToIntFunction<Integer> order) {
        double worst = BestGuess.of(answerers(waves, order, List.of()));
        for (int wave : waves.keySet()) worst = Math.max(worst, BestGuess.of(answerers(waves, order, List.of(wave))));
        return Math.max(worst, BestGuess.of(answerers(waves, order, List.copyOf(waves.keySet()))));
    }

    private static Map<Integer, List<People>> answerers(
            Map<Integer, List<Counted>> waves, ToIntFunction<Integer> order, List<Integer> exchanging) {
        Map<Integer, List<People>> answerers = new TreeMap<>();
        waves.forEach((wave, atoms) -> answerers.put(
                wave,
                atoms.stream()
                        .filter(atom -> atom.answered() > 0)
                        .map(atom -> answerers(atom, order, exchanging.indexOf(wave)))
                        .toList()));
        return answerers;
    }

    /// The first of the order; where one is exchanged, the last of them makes room for one who would not have answered,
    /// another one in each wave.
    private static People answerers(Counted atom, ToIntFunction<Integer> order, int exchange) {
        List<Integer> sorted = new ArrayList<>(atom.roster().rows().boxed().toList());
        sorted.sort(Comparator.comparingInt(order));
        List<Integer> chosen = new ArrayList<>(sorted.subList(0, atom.answered()));
        int spare = atom.answered() + exchange;
        if (exchange >= 0 && spare < sorted.size()) chosen.set(chosen.size() - 1, sorted.get(spare));
        return People.of(chosen);
    }
}
