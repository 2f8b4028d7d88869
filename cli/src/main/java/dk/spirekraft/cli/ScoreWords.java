package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.TextTable;
import dk.spirekraft.cli.print.Words;
import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.psychometrics.MeanInterval;
import dk.spirekraft.psychometrics.Reason;
import dk.spirekraft.psychometrics.ResponseRate;
import java.util.List;

/// Scores as people read them.
final class ScoreWords {

    private final Words words;
    private final Report report;

    ScoreWords(Words words, Report report) {
        this.words = words;
        this.report = report;
    }

    void say(List<Scored> all) {
        var table = new TextTable(
                3,
                words.of("wave"),
                words.of("group"),
                words.of("scale"),
                words.of("n"),
                words.of("mean"),
                words.of("interval"),
                words.of("sd"),
                words.of("answered"),
                words.of("bounds"),
                "");
        all.forEach(scored -> table.add(cells(scored)));
        report.table(table);
        report.line("");
        report.line(words.of("score.interval"));
        for (Scored.Borrowed from : Scored.Borrowed.values())
            if (from != Scored.Borrowed.NOTHING
                    && all.stream().anyMatch(scored -> scored.borrowed() == from && scored.n() > 0))
                report.line(words.of(from));
        if (all.stream().anyMatch(ScoreWords::needsBounds)) report.line(words.of("score.bounds"));
        all.stream().filter(scored -> scored.part().isWhole()).forEach(this::sayWhole);
    }

    private static boolean needsBounds(Scored scored) {
        return scored.rate().filter(ResponseRate::needsBounds).isPresent();
    }

    private String[] cells(Scored scored) {
        return new String[] {
            scored.part().wave(),
            scored.part().group(),
            scored.scale().name(),
            String.valueOf(scored.n()),
            scored.moments().mean().isPresent()
                    ? words.points(scored.moments().mean().getAsDouble())
                    : "–",
            scored.mean()
                    .found()
                    .map(mean -> range(MeanInterval.process(mean, .95)))
                    .orElseGet(() -> words.of(isAlike(scored) ? "none.variance" : "none.interval")),
            scored.moments().sd().isPresent()
                    ? words.points(scored.moments().sd().getAsDouble())
                    : "–",
            scored.rate().map(this::share).orElse(""),
            needsBounds(scored) ? bounds(scored) : "",
            scored.rate().filter(ResponseRate::isUncertain).isPresent() ? words.of("uncertain") : ""
        };
    }

    private static boolean isAlike(Scored scored) {
        return scored.mean().reason().filter(why -> why == Reason.NO_VARIANCE).isPresent();
    }

    private String share(ResponseRate rate) {
        return words.percent(rate.share(), ResponseRate::band);
    }

    private String bounds(Scored scored) {
        double mean = scored.moments().mean().orElse(0);
        return scored.rate().map(rate -> range(rate.bounds(mean))).orElse("");
    }

    private String range(Interval interval) {
        Interval shown = interval.cutTo(0, 100);
        return words.range(shown.low(), shown.high(), 1);
    }

    private void sayWhole(Scored scored) {
        report.line("");
        String wave = scored.part().wave();
        report.line(
                wave.isEmpty()
                        ? scored.scale().name()
                        : words.of("scale.inWave", scored.scale().name(), wave));
        scored.rate().ifPresent(rate -> sayStaff(scored, rate));
        scored.reliability().ifPresent(this::sayReliability);
        scored.extremes()
                .found()
                .filter(ends -> Math.max(ends.floor(), ends.ceiling()) > .15)
                .ifPresent(ends -> say("score.extremes", words.percent(ends.floor()), words.percent(ends.ceiling())));
        scored.visible()
                .filter(change -> scored.n() >= 2)
                .ifPresent(change -> new VisibleWords(words, report)
                        .say(change, scored.n(), scored.scale().matters()));
    }

    private void sayStaff(Scored scored, ResponseRate rate) {
        say("score.rate", rate.answered(), rate.eligible(), share(rate));
        if (rate.answered() == rate.eligible()) say("score.everybody");
        else
            scored.mean()
                    .found()
                    .ifPresent(mean -> say("score.staff", range(MeanInterval.population(mean, rate.eligible(), .95))));
    }

    private void sayReliability(Reliability found) {
        found.alpha()
                .found()
                .ifPresentOrElse(
                        alpha -> say(
                                "score.alpha",
                                words.number(alpha.alpha(), 3),
                                words.range(
                                        alpha.interval().low(), alpha.interval().high(), 3),
                                alpha.n()),
                        () -> say(found.alpha().reason().orElseThrow(), "score.noAlpha."));
        if (found.alpha().found().isPresent() && found.pair().found().isEmpty())
            found.omega().reason().ifPresent(why -> say(why, "score.noOmega."));
        found.omega().found().ifPresent(omega -> {
            Interval range = omega.interval(.95);
            say("score.omega", words.number(omega.omega(), 3), words.range(range.low(), range.high(), 3));
            if (omega.isHeywood()) say("score.heywood");
        });
        found.pair().found().ifPresent(pair -> say("score.pair", words.number(pair.reliability(), 3)));
    }

    private void say(Reason why, String key) {
        say(key + why.name());
    }

    private void say(String key, Object... arguments) {
        report.line("  " + words.of(key, arguments));
    }
}
