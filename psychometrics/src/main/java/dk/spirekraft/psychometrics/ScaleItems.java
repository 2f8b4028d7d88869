package dk.spirekraft.psychometrics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The items of one scale with everybody's answers: 1 to 300 columns of one length, all on the same response scale.
///
/// - Missing values: as in each column; a *complete* person has none.
/// - Source: by definition.
public record ScaleItems(List<ItemAnswers> items) {

    /// In the packed count of [#answeredAndSteps]: one answer.
    static final int ONE_ANSWER = 1 << 16;

    public ScaleItems {
        items = List.copyOf(items);
        if (items.isEmpty() || items.size() > 300)
            throw new IllegalArgumentException("A scale has 1 to 300 items, but got " + items.size());
        ItemAnswers first = items.getFirst();
        for (ItemAnswers item : items) {
            if (item.persons() != first.persons())
                throw new IllegalArgumentException(
                        "All items have %d answers, but one has %d".formatted(first.persons(), item.persons()));
            if (!item.scale().equals(first.scale()))
                throw new IllegalArgumentException(
                        "All items are answered on %s, but one on %s".formatted(first.scale(), item.scale()));
        }
    }

    public int size() {
        return items.size();
    }

    public int persons() {
        return items.getFirst().persons();
    }

    /// How many answered every item.
    public int complete() {
        int complete = 0;
        for (int person = 0; person < persons(); person++) {
            if (isComplete(person)) complete++;
        }
        return complete;
    }

    private boolean isComplete(int person) {
        for (ItemAnswers item : items) if (item.isMissing(person)) return false;
        return true;
    }

    public ResponseScale scale() {
        return items.getFirst().scale();
    }

    /// The scale without one item.
    ///
    /// @param item 0 for the first; there are at least two
    public ScaleItems without(int item) {
        return new ScaleItems(IntStream.range(0, size())
                .filter(kept -> kept != item)
                .mapToObj(items::get)
                .toList());
    }

    /// Points of one step.
    double pointsOfStep() {
        return 100.0 / (scale().categories() - 1);
    }

    /// For persons from `begin`: how many items they answered times [#ONE_ANSWER], plus the sum of their steps.
    void answeredAndSteps(int begin, int[] packed, int length) {
        Arrays.fill(packed, 0, length, 0);
        for (ItemAnswers item : items) {
            int[] add = item.steps();
            for (int code = scale().lowest(); code <= scale().highest(); code++) add[code & 0xff] += ONE_ANSWER;
            byte[] codes = item.codes();
            for (int i = 0; i < length; i++) packed[i] += add[codes[begin + i] & 0xff];
        }
    }
}
