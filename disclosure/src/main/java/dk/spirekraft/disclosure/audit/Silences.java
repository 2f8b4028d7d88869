package dk.spirekraft.disclosure.audit;

import dk.spirekraft.disclosure.audit.Modular.Echelon;
import java.util.ArrayList;
import java.util.List;

/// Finds the smallest group that a combination of figures lives on by the people whom it leaves out: as many as can be
/// left out while something is still told of somebody. The better way where there are few figures and many people of
/// whom each is told otherwise.
///
/// - Method: a combination is nothing at a class of people if it is nothing at all their places. Each choice takes away
///   one or more of its dimensions, so that no more classes are chosen than there are figures, less one; all others
///   that follow from those are left out with them, and each such set is come to once (close-by-one).
/// - Exact, as [Reach] is.
final class Silences {

    /// People who are only ever reached together.
    ///
    /// @param columns what each figure has at each of their places
    record Alike(int people, List<long[]> columns) {}

    private final List<Alike> classes;
    private final int dimensions;
    private int fewest;
    private List<Integer> reached = List.of();

    private Silences(List<Alike> classes, int under) {
        this.classes = classes;
        this.fewest = under;
        var all = new Echelon();
        classes.forEach(alike -> alike.columns().forEach(all::add));
        this.dimensions = all.rank();
    }

    /// The places of the classes that are reached, those that come first where there are several groups of that size.
    ///
    /// @param under people of a group that may be told of
    /// @return none where no group under that is reached
    static List<Integer> smallest(List<Alike> classes, int under) {
        var silences = new Silences(classes, under);
        if (silences.dimensions > 0) silences.leaveOut(new Echelon(), 0);
        return silences.reached;
    }

    private void leaveOut(Echelon left, int from) {
        List<Integer> told = new ArrayList<>();
        int people = 0;
        for (int i = 0; i < classes.size(); i++) {
            if (isLeftOut(i, left)) continue;
            told.add(i);
            people += classes.get(i).people();
        }
        if (people < fewest || (people == fewest && isBefore(told))) {
            fewest = people;
            reached = told;
        }
        for (int i : told) {
            if (i < from) continue;
            var more = new Echelon(left);
            classes.get(i).columns().forEach(more::add);
            if (more.rank() < dimensions && isFirst(i, told, more)) leaveOut(more, i + 1);
        }
    }

    private boolean isLeftOut(int place, Echelon left) {
        return classes.get(place).columns().stream().allMatch(left::spans);
    }

    /// True if no class before it is left out with it: else the same choice was made from there.
    private boolean isFirst(int place, List<Integer> told, Echelon more) {
        return told.stream().takeWhile(before -> before < place).noneMatch(before -> isLeftOut(before, more));
    }

    private boolean isBefore(List<Integer> told) {
        for (int i = 0; i < Math.min(told.size(), reached.size()); i++)
            if (!told.get(i).equals(reached.get(i))) return told.get(i) < reached.get(i);
        return false;
    }

    /// How many ways there are to choose classes, as far as that can be said beforehand.
    static double ways(int classes, int figures) {
        double ways = 1;
        for (int i = 0; i < Math.min(figures - 1, classes); i++) ways = ways * (classes - i) / (i + 1);
        return ways;
    }
}
