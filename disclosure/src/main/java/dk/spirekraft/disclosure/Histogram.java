package dk.spirekraft.disclosure;

import java.util.ArrayList;
import java.util.List;

/// How many of a group chose each answer, from the lowest category to the highest.
///
/// @param counts one per category, 2 to 11 of them, none negative
public record Histogram(List<Integer> counts) {

    public Histogram {
        counts = List.copyOf(counts);
        if (counts.size() < 2 || counts.size() > 11)
            throw new IllegalArgumentException("A histogram has 2 to 11 categories, but got " + counts.size());
        if (counts.stream().anyMatch(count -> count < 0))
            throw new IllegalArgumentException("Counts are 0 or more, but got " + counts);
    }

    /// How many answered.
    public int n() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /// The mean in points: 0 for the lowest category, 100 for the highest, equal steps between.
    ///
    /// @throws IllegalStateException if nobody answered
    public double meanPoints() {
        int n = n();
        if (n == 0) throw new IllegalStateException("Nobody answered, so there is no mean");
        double sum = 0;
        for (int category = 0; category < counts.size(); category++)
            sum += counts.get(category) * (100.0 * category / (counts.size() - 1));
        return sum / n;
    }

    /// The same answers to an item that is keyed the other way.
    public Histogram reversed() {
        return new Histogram(counts.reversed());
    }

    /// The answers of both groups together.
    ///
    /// @throws IllegalArgumentException if the other has another number of categories
    public Histogram plus(Histogram other) {
        if (other.counts.size() != counts.size())
            throw new IllegalArgumentException("Histograms of %d and of %d categories can't be added"
                    .formatted(counts.size(), other.counts.size()));
        List<Integer> sum = new ArrayList<>();
        for (int category = 0; category < counts.size(); category++)
            sum.add(counts.get(category) + other.counts.get(category));
        return new Histogram(sum);
    }

    /// Three classes: under the middle, at it, over it.
    public List<Integer> threeClasses() {
        int middle = counts.size() - 1;
        int[] classes = new int[3];
        for (int category = 0; category < counts.size(); category++)
            classes[1 + Integer.signum(2 * category - middle)] += counts.get(category);
        return List.of(classes[0], classes[1], classes[2]);
    }
}
