package dk.spirekraft.understand;

import dk.spirekraft.disclosure.Clip;
import dk.spirekraft.disclosure.Histogram;
import dk.spirekraft.measure.microdata.AnswerSheets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Answer sheets as figures of several items at once may know them: of each atom those answers are moved to the middle
/// that its clipped histogram shows there. Counted item by item they are the clipped histograms, so that a spread or a
/// reliability tells no more of anybody than they do (ADR 0022).
final class ClippedSheets {

    private final FrozenAnswers answers;
    private final int categories;
    private final List<short[]> sheets;

    private ClippedSheets(FrozenAnswers answers, int categories) {
        this.answers = answers;
        this.categories = categories;
        this.sheets = answers.sheets().sheets().stream().map(short[]::clone).toList();
    }

    /// @param categories of the response scale
    static AnswerSheets of(FrozenAnswers answers, int categories) {
        var clipped = new ClippedSheets(answers, categories);
        for (String item : answers.sheets().items()) clipped.clip(item);
        return new AnswerSheets(
                answers.sheets().items(), clipped.sheets, answers.sheets().piles());
    }

    /// What is told of no atom is clipped as one.
    private void clip(String item) {
        List<Set<Integer>> atoms = answers.of(item);
        if (atoms.isEmpty()) clip(item, Set.copyOf(answers.sheets().piles()));
        else atoms.forEach(atom -> clip(item, atom));
    }

    /// Sheets stand in an order that means nothing, and the first ones give way, in one item as in the next.
    private void clip(String item, Set<Integer> atom) {
        int[] counted = answers.counts(item, atom, categories);
        List<Integer> shown =
                Clip.of(new Histogram(Arrays.stream(counted).boxed().toList())).counts();
        int column = answers.sheets().items().indexOf(item);
        for (int category = 0; category < categories; category++) {
            int surplus = counted[category] - shown.get(category);
            int middle = category < categories / 2 ? categories / 2 : (categories - 1) / 2;
            for (int i = 0; i < sheets.size() && surplus > 0; i++) {
                boolean isOf = atom.contains(answers.sheets().piles().get(i));
                if (!isOf || answers.sheets().sheets().get(i)[column] != category + 1) continue;
                sheets.get(i)[column] = (short) (middle + 1);
                surplus--;
            }
        }
    }
}
