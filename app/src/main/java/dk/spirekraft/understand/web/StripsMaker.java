package dk.spirekraft.understand.web;

import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release.KnownSpread;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.understand.Standing;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Draws scales as strips, and says of them only what their intervals carry.
final class StripsMaker {

    private final ResultWords result;

    StripsMaker(ResultWords result) {
        this.result = result;
    }

    private record Known(Scale scale, ScaleCell.Published cell) {}

    /// @return empty if none of the scales can be shown
    Optional<Figure> of(String id, List<Scale> scales, String neutral, String talk) {
        List<Known> known = scales.stream().flatMap(this::known).toList();
        if (known.isEmpty()) return Optional.empty();
        List<Figure.Strips.Row> rows = known.stream().map(this::row).toList();
        var head = result.head(id, finding(known, neutral), measure(known));
        return Optional.of(new Figure.Strips(head, rows, compared(rows), rows.size() > 1 ? talk : "", hidden(scales)));
    }

    private Optional<Figure.Strips.Compared> compared(List<Figure.Strips.Row> rows) {
        return rows.stream().allMatch(row -> row.reference().isEmpty())
                ? Optional.empty()
                : Optional.of(new Figure.Strips.Compared(result.beside("key"), result.beside("tick")));
    }

    private List<String> hidden(List<Scale> scales) {
        return scales.stream()
                .flatMap(scale -> result.shown().release().scale(scale.id()) instanceof ScaleCell.Suppressed why
                        ? Stream.of(result.name(scale) + ": " + result.hidden(why))
                        : Stream.empty())
                .toList();
    }

    private Stream<Known> known(Scale scale) {
        return result.shown().release().scale(scale.id()) instanceof ScaleCell.Published cell
                ? Stream.of(new Known(scale, cell))
                : Stream.empty();
    }

    /// One scale is said to lie over another only when their 95 % intervals do not overlap.
    private String finding(List<Known> known, String neutral) {
        Comparator<Known> byMean = Comparator.comparingDouble(one -> one.cell().mean());
        Known highest = known.stream().max(byMean).orElseThrow();
        Known lowest = known.stream().min(byMean).orElseThrow();
        boolean apart = !highest.cell().interval(.95).overlaps(lowest.cell().interval(.95));
        return apart
                ? result.words()
                        .of(
                                "understand.finding.over",
                                result.name(highest.scale()),
                                LowerCase.of(result.name(lowest.scale()), result.words()))
                : neutral;
    }

    /// Each source that the bands of these rows rest on.
    private String measure(List<Known> known) {
        var sources = known.stream()
                .map(one -> one.cell().spread().source())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(KnownSpread.Source.class)));
        return Stream.concat(
                        Stream.of(result.said("measure")),
                        sources.stream().map(source -> result.words().of("understand.spread." + source)))
                .collect(Collectors.joining(" "));
    }

    private Figure.Strips.Row row(Known known) {
        ScaleCell.Published cell = known.cell();
        Interval wide = cell.interval(.95);
        Optional<Double> reference = result.reference(known.scale());
        String say = result.standing(known.scale(), cell).map(this::beside).orElse("");
        String name = result.name(known.scale());
        var bands = new Figure.Bands(
                cell.told(wide.cutTo(0, 100)),
                cell.told(cell.interval(.8).cutTo(0, 100)),
                cell.told(cell.interval(.5).cutTo(0, 100)));
        String agreement = new LevelWords(result).agreement(cell);
        String spoken = (spoken(name, cell, reference, say) + " " + agreement).strip();
        return new Figure.Strips.Row(
                name, result.address(known.scale()), say, agreement, cell.told(cell.mean()), bands, reference, spoken);
    }

    private String beside(Standing standing) {
        return result.beside(standing.isOver() ? "over" : standing.isUnder() ? "under" : "level");
    }

    private String spoken(String name, ScaleCell.Published cell, Optional<Double> reference, String say) {
        Interval wide = cell.interval(.95).cutTo(0, 100);
        String spoken = result.words()
                .of(
                        "understand.strips.spoken",
                        name,
                        Percent.whole(cell.mean()),
                        Percent.whole(wide.low()),
                        Percent.whole(wide.high()));
        return reference
                .map(mean -> spoken + " " + result.beside("spoken", Percent.whole(mean)) + " " + say + ".")
                .orElse(spoken);
    }
}
