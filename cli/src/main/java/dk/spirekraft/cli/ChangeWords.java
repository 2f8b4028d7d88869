package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.TextTable;
import dk.spirekraft.cli.print.Words;
import dk.spirekraft.psychometrics.Certainty;
import dk.spirekraft.psychometrics.Change;
import dk.spirekraft.psychometrics.ChangeParts;
import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.psychometrics.PartlyLinkedChange;
import dk.spirekraft.psychometrics.Reason;
import java.util.List;

/// Changes as people read them: the interval, what may be said, how likely it is, and what it would take to know.
final class ChangeWords {

    private final Words words;
    private final Report report;

    ChangeWords(Words words, Report report) {
        this.words = words;
        this.report = report;
    }

    void say(WavePair two, List<Changed> all) {
        report.line(words.of("change.fromTo", two.from(), two.to()));
        var table = new TextTable(
                2,
                words.of("group"),
                words.of("scale"),
                words.of("change.before"),
                words.of("change.after"),
                words.of("change.change"),
                words.of("interval"),
                words.of("change.verdict"));
        all.forEach(changed -> table.add(cells(changed)));
        report.table(table);
        all.stream().filter(changed -> changed.part().isWhole()).forEach(this::sayWhole);
        report.line("");
        if (all.stream().anyMatch(changed -> changed.waves().isPresent())) report.line(words.of("change.linked"));
        else report.line(words.of("change.unlinked"));
        all.stream().filter(ChangeWords::hasUnusedLinks).forEach(this::sayUnusedLinks);
    }

    private static boolean hasUnusedLinks(Changed changed) {
        return changed.waves().isPresent()
                && changed.method() == PartlyLinkedChange.Method.UNLINKED
                && changed.change().found().isPresent();
    }

    private void sayUnusedLinks(Changed changed) {
        String group = changed.part().group();
        String name = group.isEmpty()
                ? changed.scale().name()
                : group + ", " + changed.scale().name();
        report.line(words.of("change.unusedLinks", name, changed.pairs()));
    }

    private String[] cells(Changed changed) {
        return new String[] {
            changed.part().group(),
            changed.scale().name(),
            wave(changed.before().n(), changed.before().mean().orElse(0)),
            wave(changed.after().n(), changed.after().mean().orElse(0)),
            delta(changed),
            changed.change()
                    .found()
                    .map(change -> change.interval(.95))
                    .map(range -> words.range(range.low(), range.high(), 1))
                    .orElseGet(() -> words.of(isAlike(changed) ? "none.variance" : "none.interval")),
            changed.change()
                    .found()
                    .map(change -> verdict(change, changed.scale().matters()))
                    .orElse("–")
        };
    }

    /// The difference itself is known also where nothing says how sure it is.
    private String delta(Changed changed) {
        if (changed.before().n() == 0 || changed.after().n() == 0) return "–";
        return words.points(
                changed.after().mean().orElseThrow() - changed.before().mean().orElseThrow());
    }

    private static boolean isAlike(Changed changed) {
        return changed.change()
                .reason()
                .filter(why -> why == Reason.NO_VARIANCE)
                .isPresent();
    }

    private String wave(long n, double mean) {
        return n == 0 ? "–" : words.of("change.wave", words.points(mean), n);
    }

    private String verdict(Change change, double matters) {
        return words.of(change.verdict(matters));
    }

    private void sayWhole(Changed changed) {
        report.line("");
        report.line(changed.scale().name());
        changed.change()
                .found()
                .ifPresentOrElse(
                        change -> sayChange(changed, change),
                        () -> say(isAlike(changed) ? "change.alike" : "change.none"));
        changed.waves()
                .flatMap(waves -> ChangeParts.of(waves).found())
                .ifPresent(parts ->
                        say("change.parts", words.points(parts.stayers()), words.points(parts.comingAndGoing())));
    }

    private void sayChange(Changed changed, Change change) {
        double matters = changed.scale().matters();
        Interval range = change.interval(.95);
        say(
                "change.sentence",
                words.of("sentence." + change.verdict(matters).name()),
                words.points(change.delta()),
                words.range(range.low(), range.high(), 1));
        boolean isUp = change.delta() >= 0;
        String points = words.points(matters);
        likely(
                isUp ? "change.better" : "change.worse",
                range,
                isUp ? change.probabilityOver(0) : change.probabilityUnder(0));
        likely(
                isUp ? "change.muchBetter" : "change.muchWorse",
                range,
                isUp ? change.probabilityOver(matters) : change.probabilityUnder(-matters),
                points);
        changed.visible()
                .ifPresent(visible -> new VisibleWords(words, report).say(visible, changed.answersEach(), matters));
    }

    /// Never very likely where the verdict is that it may be chance. That it is hardly more is no contradiction.
    private void likely(String key, Interval range, double probability, Object... arguments) {
        Certainty certainty = Certainty.of(probability);
        say(
                "change.likely",
                words.of(key, arguments),
                words.of(certainty == Certainty.VERY_LIKELY ? certainty.beside(range) : certainty),
                words.percent(probability, Certainty::of));
    }

    private void say(String key, Object... arguments) {
        report.line("  " + words.of(key, arguments));
    }
}
