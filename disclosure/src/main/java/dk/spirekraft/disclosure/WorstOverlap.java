package dk.spirekraft.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// How well an answer could be guessed from several waves when it is known only how many of each atom answered: the
/// largest R² that the rosters allow ([BestGuess]).
///
/// - Method: atoms that share no one in any wave are taken apart. Where that leaves one atom in each wave, all numbers
///   of people in common are gone through ([Overlaps]). Otherwise, guessing is best where as many as possible answered
///   every time and a few did not: those who answer are taken to be the most faithful, the least faithful, or each kind
///   of newcomer and leaver before the most faithful, and from there colleagues change places as long as it gets worse
///   ([Turnout]).
/// - Why: sheets carry no person, so that nobody knows who answered, but colleagues may.
/// - Checked against all overlaps of two waves of up to 12 people and three of up to 9 (WorstOverlapTest).
/// - Limits: the second way is a search, and no proof (ADR 0051). It tries so many changes at most; where they do not
///   suffice it says that everybody can be guessed, so that nothing is shown that it has not looked at to the end.
public final class WorstOverlap {

    /// So many changes of places are tried for atoms that share people.
    static final long MOST_TRIES = 200_000;

    /// What is said where the tries were spent before the search had ended.
    static final double UNKNOWN = 1;

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
        return of(waves, 1);
    }

    /// The same, but looks no further once it has found more than enough.
    ///
    /// @param enough R² at which it no longer matters how much larger it is
    public static double of(Map<Integer, List<Counted>> waves, double enough) {
        return of(waves, enough, part -> worst(part, enough));
    }

    /// The same with another way to know what a part of it comes to.
    static double of(
            Map<Integer, List<Counted>> waves, double enough, ToDoubleFunction<Map<Integer, List<Counted>>> ofPart) {
        double worst = 0;
        for (Map<Integer, List<Counted>> part : together(waves))
            if (worst <= enough) worst = Math.max(worst, ofPart.applyAsDouble(part));
        return worst;
    }

    /// Atoms that share people, directly or through others.
    private static List<Map<Integer, List<Counted>>> together(Map<Integer, List<Counted>> waves) {
        List<Map<Integer, List<Counted>>> parts = new ArrayList<>();
        List<People> people = new ArrayList<>();
        waves.forEach((wave, atoms) -> atoms.forEach(atom -> {
            Map<Integer, List<Counted>> part = new TreeMap<>(Map.of(wave, new ArrayList<>(List.of(atom))));
            People all = atom.roster();
            for (int i = parts.size() - 1; i >= 0; i--) {
                if (!people.get(i).meets(all)) continue;
                all = all.or(people.remove(i));
                parts.remove(i)
                        .forEach((other, more) -> part.computeIfAbsent(other, fresh -> new ArrayList<>())
                                .addAll(more));
            }
            parts.add(part);
            people.add(all);
        }));
        return parts;
    }

    /// Of atoms that share people.
    static double worst(Map<Integer, List<Counted>> waves, double enough) {
        return worst(waves, enough, new Tries(MOST_TRIES));
    }

    static double worst(Map<Integer, List<Counted>> waves, double enough, Tries tries) {
        List<Counted> atoms = waves.values().stream()
                .flatMap(List::stream)
                .filter(atom -> atom.answered() > 0)
                .toList();
        if (waves.values().stream().anyMatch(wave -> wave.size() > 1)) return searched(waves, enough, tries);
        return Overlaps.worst(atoms, enough).orElseGet(() -> searched(waves, enough, tries));
    }

    private static double searched(Map<Integer, List<Counted>> waves, double enough, Tries tries) {
        Map<Integer, BitSet> histories = histories(waves);
        ToIntFunction<Integer> faithful = row -> -waves(row, histories);
        ToIntFunction<Integer> unfaithful = row -> waves(row, histories);
        Map<List<People>, Turnout> turnouts = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(faithful, unfaithful),
                        histories.values().stream().distinct().map(kind -> first(kind, histories)))
                .map(order -> turnout(waves, order))
                .forEach(turnout -> turnouts.putIfAbsent(turnout.answerers(), turnout));
        double worst = 0;
        for (Turnout turnout : turnouts.values()) worst = Math.max(worst, turnout.guessed());
        for (Turnout turnout : turnouts.values())
            if (worst <= enough) worst = Math.max(worst, turnout.worst(enough, tries));
        return worst <= enough && tries.areSpent() ? UNKNOWN : worst;
    }

    /// On which rosters each person is, by their places: one in each wave at most.
    private static Map<Integer, BitSet> histories(Map<Integer, List<Counted>> waves) {
        Map<Integer, BitSet> histories = new TreeMap<>();
        int place = 0;
        for (List<Counted> atoms : waves.values())
            for (Counted atom : atoms) {
                int roster = place++;
                atom.roster()
                        .rows()
                        .forEach(row -> histories
                                .computeIfAbsent(row, fresh -> new BitSet())
                                .set(roster));
            }
        return histories;
    }

    private static int waves(int row, Map<Integer, BitSet> histories) {
        return histories.getOrDefault(row, new BitSet()).cardinality();
    }

    private static ToIntFunction<Integer> first(BitSet kind, Map<Integer, BitSet> histories) {
        return row -> kind.equals(histories.get(row)) ? -Integer.SIZE : -waves(row, histories);
    }

    private static Turnout turnout(Map<Integer, List<Counted>> waves, ToIntFunction<Integer> order) {
        var turnout = new Turnout();
        waves.forEach((wave, atoms) -> atoms.forEach(atom -> {
            List<Integer> sorted = new ArrayList<>(atom.roster().rows().boxed().toList());
            sorted.sort(Comparator.comparingInt(order));
            turnout.add(wave, atom, People.of(sorted.subList(0, atom.answered())));
        }));
        return turnout;
    }
}
