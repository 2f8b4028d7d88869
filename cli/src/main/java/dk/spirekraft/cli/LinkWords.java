package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.Words;
import dk.spirekraft.psychometrics.Correlation;
import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.psychometrics.WithinBetween;
import java.util.Optional;

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
        Optional<WithinBetween> levels = link.levels().found();
        if (levels.isEmpty()) sentence("relate.all", link, link.raw());
        else {
            if (levels.get().hasEnoughWorkplaces())
                sentence("relate.between", link, levels.get().between());
            else report.line("  " + words.of("relate.tooFew", levels.get().groups()));
            sentence("relate.within", link, levels.get().within());
        }
        report.line("");
    }

    private void sentence(String level, Link link, Estimate<Correlation> correlation) {
        Optional<Interval> range =
                correlation.then(found -> found.interval(.95)).found();
        if (correlation.found().isEmpty() || range.isEmpty()) {
            report.line("  " + words.of("relate.notKnown"));
            return;
        }
        double r = correlation.orElseThrow().r();
        String kind = range.get().contains(0) ? ".unclear" : r > 0 ? ".more" : ".less";
        report.line("  "
                + words.of(
                        level + kind,
                        link.x().name(),
                        link.y().name(),
                        words.number(r, 2),
                        words.range(range.get().low(), range.get().high(), 2)));
    }
}
