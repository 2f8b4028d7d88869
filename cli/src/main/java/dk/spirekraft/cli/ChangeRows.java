package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.Row;
import dk.spirekraft.psychometrics.Change;
import dk.spirekraft.psychometrics.ChangeParts;
import dk.spirekraft.psychometrics.Correlation;
import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.HedgesG;
import dk.spirekraft.psychometrics.LinkedChange;
import dk.spirekraft.psychometrics.Mean;
import dk.spirekraft.psychometrics.Moments;
import dk.spirekraft.psychometrics.PartlyLinkedChange;
import dk.spirekraft.psychometrics.StandardizedChange;
import dk.spirekraft.psychometrics.TwoWaves;
import dk.spirekraft.psychometrics.WaveModel;

/// Changes in full precision: the one to tell of, then every way of computing it.
final class ChangeRows {

    private final Report report;
    private final WavePair two;

    ChangeRows(Report report, WavePair two) {
        this.report = report;
        this.two = two;
    }

    void add(Changed changed) {
        report.section("changes").add(main(changed));
        report.section("unlinked").add(unlinked(changed));
        changed.waves().ifPresent(waves -> {
            report.section("linked").add(linked(changed, waves));
            report.section("partlyLinked").add(partlyLinked(changed, waves));
            report.section("mixedModel").add(mixed(changed, waves));
            if (changed.part().isWhole()) report.section("parts").add(parts(changed, waves));
        });
    }

    private static Row named(Changed changed) {
        return new Row()
                .text("group", changed.part().group())
                .text("scale", changed.scale().name());
    }

    private Row main(Changed changed) {
        Row row = named(changed).text("from", two.from()).text("to", two.to()).text("method", field(changed.method()));
        wave(row, "1", changed.before());
        wave(row, "2", changed.after());
        row.number("matters", changed.scale().matters());
        double matters = changed.scale().matters();
        change(row, changed.change())
                .estimate("probabilityOver0", changed.change().map(change -> change.probabilityOver(0)))
                .estimate("probabilityUnder0", changed.change().map(change -> change.probabilityUnder(0)))
                .estimate("probabilityOverMatters", changed.change().map(change -> change.probabilityOver(matters)))
                .estimate("probabilityUnderMatters", changed.change().map(change -> change.probabilityUnder(-matters)));
        changed.change()
                .found()
                .ifPresent(change -> row.text("verdict", change.verdict(matters).name()));
        changed.visible().ifPresent(visible -> {
            int n = changed.answersEach();
            if (n >= 2) row.number("smallestVisibleChange", visible.smallest(n));
            row.estimate("answersNeeded", visible.answersNeeded(matters));
        });
        return row;
    }

    private static String field(PartlyLinkedChange.Method method) {
        return switch (method) {
            case UNLINKED -> "unlinked";
            case LINKED -> "linked";
            case PARTLY_LINKED -> "partlyLinked";
        };
    }

    private static void wave(Row row, String wave, Moments moments) {
        row.count("n" + wave, moments.n());
        moments.mean().ifPresent(mean -> row.number("mean" + wave, mean));
        moments.sd().ifPresent(sd -> row.number("sd" + wave, sd));
    }

    private static Row change(Row row, Estimate<Change> change) {
        return row.estimate("change", change.map(Change::delta))
                .estimate("standardError", change.map(Change::standardError))
                .estimate("t", change.then(Change::t))
                .estimate("df", change.map(Change::df))
                .estimate("p", change.map(Change::p))
                .interval("", change.map(found -> found.interval(.95)));
    }

    private static Row standardized(Row row, Estimate<StandardizedChange> d) {
        return row.estimate("d", d.map(StandardizedChange::d)).interval("d", d.map(found -> found.interval(.95)));
    }

    private static Row unlinked(Changed changed) {
        Estimate<HedgesG> g =
                changed.first().then(first -> changed.second().then(second -> HedgesG.unlinked(first, second)));
        Estimate<StandardizedChange> d = changed.first()
                .then(first -> changed.second().then(second -> StandardizedChange.unlinked(first, second)));
        return standardized(change(named(changed), changed.welch()), d)
                .estimate("g", g.map(HedgesG::g))
                .interval("g", g.map(found -> found.interval(.95)));
    }

    private static Row linked(Changed changed, TwoWaves waves) {
        Estimate<LinkedChange> linked = LinkedChange.of(waves);
        Row row = named(changed)
                .estimate("pairs", linked.map(LinkedChange::pairs))
                .estimate("mean1", linked.map(LinkedChange::before).map(Mean::mean))
                .estimate("mean2", linked.map(LinkedChange::after).map(Mean::mean))
                .estimate(
                        "correlation",
                        Correlation.of(waves.before(), waves.after()).map(Correlation::r))
                .estimate("sdOfDifferences", linked.map(LinkedChange::sdOfDifferences));
        return standardized(change(row, linked.map(LinkedChange::change)), linked.then(StandardizedChange::linked))
                .estimate("g", linked.then(HedgesG::linked))
                .estimate("planningEffect", linked.then(LinkedChange::planningEffect));
    }

    private static Row partlyLinked(Changed changed, TwoWaves waves) {
        Estimate<PartlyLinkedChange> partly = PartlyLinkedChange.of(waves);
        Row row = named(changed)
                .estimate("pairs", partly.map(PartlyLinkedChange::pairs))
                .estimate("only1", partly.map(PartlyLinkedChange::onlyBefore))
                .estimate("only2", partly.map(PartlyLinkedChange::onlyAfter))
                .estimate("correlation", partly.map(PartlyLinkedChange::correlation));
        return change(row, partly.map(PartlyLinkedChange::change));
    }

    private static Row mixed(Changed changed, TwoWaves waves) {
        Estimate<WaveModel> model = WaveModel.fit(waves);
        return change(named(changed), model.map(WaveModel::satterthwaite))
                .estimate(
                        "kenwardRogerStandardError",
                        model.map(found -> found.kenwardRoger().standardError()))
                .estimate(
                        "kenwardRogerDf",
                        model.map(found -> found.kenwardRoger().df()))
                .estimate("betweenPersons", model.map(WaveModel::persons))
                .estimate("withinPersons", model.map(WaveModel::rest));
    }

    private static Row parts(Changed changed, TwoWaves waves) {
        Estimate<ChangeParts> parts = ChangeParts.of(waves);
        return named(changed)
                .estimate("stayers", parts.map(ChangeParts::stayers))
                .estimate("comingAndGoing", parts.map(ChangeParts::comingAndGoing))
                .estimate("total", parts.map(ChangeParts::total));
    }
}
