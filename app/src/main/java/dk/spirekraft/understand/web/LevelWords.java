package dk.spirekraft.understand.web;

import dk.spirekraft.psychometrics.Agreement;
import dk.spirekraft.questionnaire.AnswerScale;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release.ItemCell;
import dk.spirekraft.understand.Release.ScaleCell;
import java.util.List;
import java.util.stream.Stream;

/// Where a scale lies, in words: whether people agree on it, which answer it is nearest to, and whether most answers
/// stand at one end, where the scale can't show any more.
record LevelWords(ResultWords result) {

    private static final double LOW_UNDER = 37.5;
    private static final double HIGH_FROM = 62.5;
    private static final double CROWDED_FROM = .5;

    /// The three levels ever named: nearer to low answers than to the middle, nearer to high ones, or neither.
    enum Level {
        LOW,
        MIDDLE,
        HIGH;

        static Level of(double mean) {
            if (mean < LOW_UNDER) return LOW;
            return mean < HIGH_FROM ? MIDDLE : HIGH;
        }
    }

    /// Whether people agree, and on what; empty under ten answers and in releases that do not tell it.
    String agreement(ScaleCell.Published cell) {
        return cell.agreement()
                .map(agreement -> agreement == Agreement.AGREE
                        ? result.words().of("understand.agree.on." + Level.of(cell.mean()))
                        : result.words().of("understand.agree." + agreement))
                .orElse("");
    }

    /// The answer to which the mean is nearest, in the questionnaire's own words; empty where items are turned round.
    String nearest(Scale scale, ScaleCell.Published cell) {
        Questionnaire asked = result.shown().questionnaire();
        boolean turned = scale.items().stream()
                .anyMatch(id -> asked.item(id).orElseThrow().reverse());
        if (turned) return "";
        AnswerScale answers = asked.scale();
        int category = 1 + (int) Math.round(cell.mean() * (answers.size() - 1) / 100);
        String label = answers.label(category).in(result.words().language().tag());
        return result.words().of("understand.nearest", Percent.whole(cell.mean()), label);
    }

    /// That half of all answers or more stand at the lowest or the highest, of clipped counts from ten answers up.
    String crowded(Scale scale) {
        List<ItemCell.Published> told = scale.items().stream()
                .flatMap(id -> result.shown().release().item(id) instanceof ItemCell.Published cell && cell.n() >= 10
                        ? Stream.of(cell)
                        : Stream.empty())
                .toList();
        int all = told.stream().mapToInt(ItemCell.Published::n).sum();
        if (all == 0) return "";
        if (end(told, true) >= CROWDED_FROM * all) return result.words().of("understand.crowded.top");
        return end(told, false) >= CROWDED_FROM * all ? result.words().of("understand.crowded.bottom") : "";
    }

    private int end(List<ItemCell.Published> told, boolean top) {
        Questionnaire asked = result.shown().questionnaire();
        return told.stream()
                .mapToInt(cell -> {
                    boolean turned = asked.item(cell.item()).orElseThrow().reverse();
                    return top == turned
                            ? cell.counts().getFirst()
                            : cell.counts().getLast();
                })
                .sum();
    }
}
