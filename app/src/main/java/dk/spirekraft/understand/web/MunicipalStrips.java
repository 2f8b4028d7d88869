package dk.spirekraft.understand.web;

import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.MunicipalMean;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Draws a municipality's schools together: the frozen mean of each scale with where it lies, and no school.
final class MunicipalStrips {

    private MunicipalStrips() {}

    private record Known(Scale scale, MunicipalMean mean) {}

    private static Stream<Known> known(RoundWords round) {
        var shown = round.shown();
        return shown.questionnaire().scales().stream()
                .flatMap(scale ->
                        Optional.ofNullable(shown.means().get(scale.id()))
                                .map(mean -> new Known(scale, mean))
                                .stream());
    }

    /// The same as numbers.
    static List<RoundResultsPage.Total> totals(RoundWords round) {
        return known(round)
                .map(one -> new RoundResultsPage.Total(
                        round.name(one.scale()),
                        Percent.whole(one.mean().mean()),
                        one.mean()
                                .interval(.95)
                                .map(interval -> TableRow.range(interval, round.words()))
                                .orElse(round.words().of("understand.round.rangeUnknown")),
                        one.mean().schools()))
                .toList();
    }

    /// @return empty where no interval is known
    static Optional<Figure.Strips> of(RoundWords round) {
        List<Figure.Strips.Row> rows =
                known(round).flatMap(one -> row(one, round)).toList();
        if (rows.isEmpty()) return Optional.empty();
        Words words = round.words();
        var head = new Figure.Head(
                "tilsammen",
                words.of("understand.round.totals"),
                words.of("understand.round.totals.measure"),
                words.of("understand.round.totals.text"));
        return Optional.of(new Figure.Strips(head, rows, Optional.empty(), ""));
    }

    private static Stream<Figure.Strips.Row> row(Known one, RoundWords round) {
        double mean = one.mean().mean();
        return bands(one.mean()).stream()
                .map(bands -> new Figure.Strips.Row(
                        round.name(one.scale()),
                        "",
                        "",
                        "",
                        mean,
                        bands,
                        Optional.empty(),
                        round.words()
                                .of(
                                        "understand.round.totals.spoken",
                                        round.name(one.scale()),
                                        Percent.whole(mean),
                                        Percent.whole(bands.wide().low()),
                                        Percent.whole(bands.wide().high()),
                                        one.mean().schools())));
    }

    private static Optional<Figure.Bands> bands(MunicipalMean mean) {
        Optional<Interval> wide = mean.interval(.95);
        Optional<Interval> middle = mean.interval(.8);
        Optional<Interval> narrow = mean.interval(.5);
        return wide.isEmpty() || middle.isEmpty() || narrow.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure.Bands(wide.get(), middle.get(), narrow.get()));
    }
}
