package dk.spirekraft.questionnaire;

import java.util.List;

/// The answers that every item of a questionnaire offers: whole numbers, one apart, each with its words.
///
/// @param labels from the lowest value to the highest, 2 to 11
/// @param highestFirst true if forms list the highest answer first
public record AnswerScale(int lowest, List<LocalText> labels, boolean highestFirst) {

    static final int FEWEST = 2;
    static final int MOST = 11;

    public AnswerScale {
        labels = List.copyOf(labels);
        if (labels.size() < FEWEST || labels.size() > MOST)
            throw new IllegalArgumentException(
                    "A scale has %d to %d answers, but got %d".formatted(FEWEST, MOST, labels.size()));
    }

    public int highest() {
        return lowest + labels.size() - 1;
    }

    /// @throws IllegalArgumentException if the value is not one of the scale's
    public LocalText label(int value) {
        if (value < lowest || value > highest())
            throw new IllegalArgumentException("An answer is %d to %d, but got %d".formatted(lowest, highest(), value));
        return labels.get(value - lowest);
    }
}
