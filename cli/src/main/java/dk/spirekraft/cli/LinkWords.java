package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.Words;
import dk.spirekraft.psychometrics.Correlation;
import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.psychometrics.Reason;
import dk.spirekraft.psychometrics.WithinBetween;

/// Links in fixed sentences, each with its level. They name no causes.
final class LinkWords {

    private final Words words;
    private final Report report;

    LinkWords(Words words, Report report) {
        this.words = words;
        this.report = report;
    }

    void say(Link link) {
        report.line(words.of("relate.pair", link.x().name(), link.y().name()));
        link.levels()
                .found()
                .ifPresentOrElse(levels -> sayLevels(link, levels), () -> sentence("relate.all", link, link.raw()));
        report.line("");
    }

    private void sayLevels(Link link, WithinBetween levels) {
        if (levels.hasEnoughWorkplaces()) sentence("relate.between", link, levels.between());
        else report.line("  " + words.of("relate.tooFew", levels.groups()));
        sentence("relate.within", link, levels.within());
    }

    private void sentence(String level, Link link, Estimate<Correlation> correlation) {
        Estimate<Interval> range = correlation.then(found -> found.interval(.95));
        report.line("  "
                + switch (range) {
                    case Estimate.NotEstimable(Reason why) ->
                        words.of(level + "." + why, link.x().name(), link.y().name());
                    case Estimate.Estimated(Interval found) ->
                        sentence(level, link, new Told(correlation.orElseThrow().r(), found));
                });
    }

    private record Told(double r, Interval range) {
        String kind() {
            if (range.contains(0)) return ".unclear";
            return r > 0 ? ".more" : ".less";
        }
    }

    private String sentence(String level, Link link, Told told) {
        return words.of(
                level + told.kind(),
                link.x().name(),
                link.y().name(),
                words.number(told.r(), 2),
                words.range(told.range().low(), told.range().high(), 2));
    }
}
