package dk.spirekraft.questionnaire;

import dk.spirekraft.yaml.LocalText;
import java.util.List;
import java.util.stream.IntStream;

/// The answers that every item of a questionnaire offers: whole numbers, one apart, each with its words.
///
/// Sheets keep categories, 1 for the lowest, whatever number a data file gives it.
///
/// @param lowest the number of the lowest answer in data files, 0 or 1
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

    /// How many answers there are.
    public int size() {
        return labels.size();
    }

    /// The words of an answer by its category, 1 for the lowest.
    public LocalText label(int category) {
        if (category < 1 || category > size())
            throw new IllegalArgumentException("A category is 1 to %d, but got %d".formatted(size(), category));
        return labels.get(category - 1);
    }

    /// The categories in the order of a form.
    public IntStream formOrder() {
        return IntStream.rangeClosed(1, size()).map(category -> highestFirst ? size() + 1 - category : category);
    }
}
