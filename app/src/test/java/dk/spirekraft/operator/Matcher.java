package dk.spirekraft.operator;

import dk.spirekraft.operator.SimulatedWaves.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Tries to tell whose sheet is whose. It puts the people of an atom in an order that it knows, the sheets in one that
/// it read, and lays them side by side; which two orders belong together it learns from waves of which it was told
/// all.
final class Matcher {

    private final Map<String, Comparator<Person>> people;
    private final Map<String, Comparator<Operator.Sheet>> sheets;

    Matcher(Map<String, Comparator<Person>> people, Map<String, Comparator<Operator.Sheet>> sheets) {
        this.people = people;
        this.sheets = sheets;
    }

    /// People and sheets of the same atom.
    record Atom(List<Person> people, List<Operator.Sheet> sheets) {}

    static List<Atom> atoms(Collection<Person> people, Collection<Operator.Sheet> sheets) {
        Map<String, List<Operator.Sheet>> byAtom = sheets.stream().collect(Collectors.groupingBy(Operator.Sheet::atom));
        return people.stream().collect(Collectors.groupingBy(Person::atom)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(atom -> new Atom(atom.getValue(), byAtom.getOrDefault(atom.getKey(), List.of())))
                .toList();
    }

    /// Two orders that are laid side by side.
    record Strategy(String person, String sheet) {}

    /// How often a strategy was right.
    ///
    /// @param expected the share that guessing gets right, one in each atom
    /// @param error the standard error of that share
    record Score(double share, double expected, double error) {

        /// So many standard errors better than guessing.
        double above() {
            return (share - expected) / error;
        }

        @Override
        public String toString() {
            return "%.3f, guessing %.3f, standard error %.4f: %.1f above".formatted(share, expected, error, above());
        }
    }

    Score score(Strategy strategy, List<Atom> atoms, Map<Person, String> said) {
        int right = 0;
        int all = 0;
        for (Atom atom : atoms) {
            List<Person> known = sorted(atom.people(), order(people, strategy.person()));
            List<Operator.Sheet> read = sorted(atom.sheets(), order(sheets, strategy.sheet()));
            for (int i = 0; i < known.size(); i++)
                if (i < read.size() && read.get(i).answers().equals(said.get(known.get(i)))) right++;
            all += known.size();
        }
        // Any way to lay n beside n at random gets one right on average, with variance one.
        return new Score((double) right / all, (double) atoms.size() / all, Math.sqrt(atoms.size()) / all);
    }

    private static <T> Comparator<T> order(Map<String, Comparator<T>> orders, String name) {
        return Objects.requireNonNull(orders.get(name), name);
    }

    private static <T> List<T> sorted(List<T> all, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(all);
        sorted.sort(order);
        return sorted;
    }

    /// How good each strategy is on waves of which all is known.
    Map<Strategy, Score> scores(List<Atom> atoms, Map<Person, String> said) {
        Map<Strategy, Score> scores = new HashMap<>();
        for (String person : people.keySet())
            for (String sheet : sheets.keySet()) {
                var strategy = new Strategy(person, sheet);
                scores.put(strategy, score(strategy, atoms, said));
            }
        return scores;
    }
}
