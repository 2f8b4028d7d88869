package dk.spirekraft.understand.web;

import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.psychometrics.MeanInterval;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.web.Words;
import java.util.Optional;

/// One scale as numbers: both intervals, the bounds of those who did not answer, agreement, and how its items hang
/// together.
///
/// @param hidden why the scale is not shown, empty where it is; then all else is empty
public record TableRow(
        String name,
        String n,
        String mean,
        String works,
        String here,
        String bounds,
        String spread,
        String agreement,
        String alpha,
        String omega,
        String reference,
        String hidden) {

    static TableRow of(Scale scale, ResultWords result) {
        return switch (result.shown().release().scale(scale.id())) {
            case ScaleCell.Suppressed hidden ->
                new TableRow(result.name(scale), "", "", "", "", "", "", "", "", "", "", result.hidden(hidden));
            case ScaleCell.Published cell -> shown(scale, cell, result);
        };
    }

    private static TableRow shown(Scale scale, ScaleCell.Published cell, ResultWords result) {
        Words words = result.words();
        Optional<Integer> eligible = result.shown().release().eligible().map(could -> Math.max(cell.n(), could));
        String unknown = words.of("understand.table.unknown");
        return new TableRow(
                result.name(scale),
                String.valueOf(cell.n()),
                Percent.whole(cell.mean()),
                range(cell.interval(.95), words),
                eligible.map(could -> here(cell, could, words)).orElse(unknown),
                eligible.map(could -> range(MeanInterval.bounds(cell.mean(), cell.n(), could), words))
                        .orElse(unknown),
                words.of(
                        "understand.table.spread." + cell.spread().source(),
                        words.number(cell.spread().sd(), 0)),
                cell.agreement()
                        .map(agreement -> words.of("understand.agreement." + agreement))
                        .orElse(words.of("understand.table.noAgreement")),
                reliability(cell.alpha(), scale, words),
                reliability(cell.omega(), scale, words),
                result.reference(scale).map(Percent::whole).orElse(words.of("understand.table.noReference")),
                "");
    }

    /// A figure from thirty answers up, of two items or more.
    private static String reliability(Optional<Double> figure, Scale scale, Words words) {
        return figure.map(value -> words.number(value, 2))
                .orElse(words.of(scale.items().size() < 2 ? "understand.table.oneItem" : "understand.table.noAlpha"));
    }

    private static String here(ScaleCell.Published cell, int eligible, Words words) {
        return cell.n() == eligible ? words.of("understand.table.everybody") : range(cell.population(eligible), words);
    }

    static String range(Interval interval, Words words) {
        Interval cut = interval.cutTo(0, 100);
        return words.of("understand.table.range", Percent.whole(cut.low()), Percent.whole(cut.high()));
    }
}
