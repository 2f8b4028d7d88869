package dk.spirekraft.disclosure.audit;

import dk.spirekraft.disclosure.Column;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.audit.Modular.Echelon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Finds the smallest group of people on which a combination of published figures lives (G1): complements, overlaps,
/// swaps, chains, any coefficients, weights, items against scales, one wave against another.
///
/// - Method: a set is reached if and only if the rows at it of a basis of the kernel of the releases are linearly
///   dependent. People with the same weights everywhere are only ever reached together, so that unions of such
///   classes are all that need be tried. Where those are many, it looks at who can be left out instead ([Silences]).
/// - Exact, in whole numbers modulo a prime: a reached group is never missed.
/// - Source: the project's statistics, C3 and C4.3 (rank rule).
public final class Reach {

    private final List<Release> releases;
    private final List<Kin> classes;
    private final List<Place> places = new ArrayList<>();
    private final long[][] matrix;
    private final long[][] kernel;

    /// People with the same weights everywhere, and the first of their places in the matrix.
    record Kin(People people, int from, int to) {}

    /// A column of the matrix: one question to one person of a class.
    private record Place(int person, Column column) {}

    Reach(List<Release> releases) {
        this.releases = List.copyOf(releases);
        this.classes = classes();
        this.matrix = matrix();
        this.kernel = Modular.kernel(matrix, places.size());
    }

    /// The smallest group under k that is reached, and how; the first in the order of rows where there are several.
    ///
    /// @param k people of a group that may be told of, 2 or more
    public static Optional<ReachedGroup> under(int k, List<Release> releases) {
        var reach = new Reach(releases);
        boolean areFew = reach.unions(k) <= Silences.ways(reach.classes.size(), reach.releases.size());
        return (areFew ? reach.gathered(k) : reach.left(k)).map(reach::told);
    }

    /// In how many ways classes come together to fewer than k people.
    private double unions(int k) {
        double[] ways = new double[k];
        ways[0] = 1;
        for (Kin kin : classes)
            for (int people = k - 1; people >= kin.people().size(); people--)
                ways[people] += ways[people - kin.people().size()];
        return Arrays.stream(ways).sum();
    }

    /// By putting classes together until something is told of them.
    Optional<List<Kin>> gathered(int k) {
        for (int people = 1; people < k; people++) {
            Optional<List<Kin>> found = dependent(new Chosen(List.of(), new Echelon()), 0, people);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /// By leaving classes out as long as something is told of the others.
    Optional<List<Kin>> left(int k) {
        List<Silences.Alike> alike = classes.stream()
                .map(kin -> new Silences.Alike(
                        kin.people().size(),
                        IntStream.range(kin.from(), kin.to())
                                .mapToObj(place -> Arrays.stream(matrix)
                                        .mapToLong(row -> row[place])
                                        .toArray())
                                .toList()))
                .toList();
        List<Kin> found = Silences.smallest(alike, k).stream().map(classes::get).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /// True if some combination lives on these people, or on some of them, alone.
    public static boolean reaches(People people, List<Release> releases) {
        var reach = new Reach(releases);
        var echelon = new Echelon();
        for (Kin kin : reach.classes) {
            if (!kin.people().without(people).isEmpty()) continue;
            for (int place = kin.from(); place < kin.to(); place++) if (!echelon.add(reach.kernel[place])) return true;
        }
        return false;
    }

    private List<Kin> classes() {
        Map<Integer, Map<Column, StringBuilder>> weights = new TreeMap<>();
        for (int i = 0; i < releases.size(); i++) {
            int release = i;
            releases.get(i).weights().forEach((answer, weight) -> {
                if (weight == 0) return;
                weights.computeIfAbsent(answer.person(), fresh -> new TreeMap<>(ORDER))
                        .computeIfAbsent(answer.column(), fresh -> new StringBuilder())
                        .append(release)
                        .append('*')
                        .append(weight)
                        .append(' ');
            });
        }
        Map<String, List<Integer>> alike = new LinkedHashMap<>();
        weights.forEach((person, columns) -> alike.computeIfAbsent(columns.toString(), fresh -> new ArrayList<>())
                .add(person));
        List<Kin> found = new ArrayList<>();
        for (List<Integer> people : alike.values()) {
            int from = places.size();
            int first = people.getFirst();
            weights.getOrDefault(first, Map.of()).keySet().forEach(column -> places.add(new Place(first, column)));
            found.add(new Kin(People.of(people), from, places.size()));
        }
        return found;
    }

    private static final Comparator<Column> ORDER =
            Comparator.comparing(Column::item).thenComparingInt(Column::wave);

    private long[][] matrix() {
        long[][] rows = new long[releases.size()][places.size()];
        for (int i = 0; i < rows.length; i++) {
            Map<Answer, Long> weights = releases.get(i).weights();
            for (int place = 0; place < places.size(); place++) {
                Place at = places.get(place);
                rows[i][place] = Modular.of(weights.getOrDefault(new Answer(at.person(), at.column()), 0L));
            }
        }
        return rows;
    }

    /// Classes chosen so far, whose rows of the kernel are independent.
    private record Chosen(List<Kin> classes, Echelon rows) {}

    /// Adds classes of so many people in all, until their rows depend on each other.
    private Optional<List<Kin>> dependent(Chosen chosen, int from, int people) {
        for (int i = from; i < classes.size(); i++) {
            Kin kin = classes.get(i);
            if (kin.people().size() > people) continue;
            List<Kin> more = new ArrayList<>(chosen.classes());
            more.add(kin);
            var rows = new Echelon(chosen.rows());
            boolean isDependent = false;
            for (int place = kin.from(); place < kin.to(); place++) isDependent |= !rows.add(kernel[place]);
            if (isDependent) return Optional.of(more);
            Optional<List<Kin>> found = dependent(
                    new Chosen(more, rows), i + 1, people - kin.people().size());
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private ReachedGroup told(List<Kin> reached) {
        People people = reached.stream().map(Kin::people).reduce(People.of(), People::or);
        return new ReachedGroup(people, Combination.of(releases, matrix, outside(reached)));
    }

    /// The places that a combination must leave alone.
    private boolean[] outside(List<Kin> reached) {
        boolean[] outside = new boolean[places.size()];
        for (Kin kin : classes)
            for (int place = kin.from(); place < kin.to(); place++) outside[place] = !reached.contains(kin);
        return outside;
    }
}
