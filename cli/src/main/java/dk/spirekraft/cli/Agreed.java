package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Row;
import dk.spirekraft.cli.print.Words;
import dk.spirekraft.psychometrics.AverageDeviation;
import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.Moments;
import dk.spirekraft.psychometrics.ScaleItems;
import dk.spirekraft.psychometrics.WithinGroupAgreement;

/// How alike the people of one group answer one scale, beside their level.
record Agreed(
        Part part,
        AskedScale scale,
        Moments level,
        int complete,
        Estimate<WithinGroupAgreement> rwg,
        Estimate<AverageDeviation> deviation) {

    private static final int ENOUGH = 10;

    static Agreed of(Part part, AskedScale scale, ScaleItems answers, Moments level) {
        return new Agreed(
                part, scale, level, answers.complete(), WithinGroupAgreement.of(answers), AverageDeviation.of(answers));
    }

    Row row() {
        Row row =
                new Row().text("wave", part.wave()).text("group", part.group()).text("scale", scale.name());
        level.mean().ifPresent(mean -> row.number("mean", mean));
        row.count("complete", complete)
                .estimate("rwg", rwg.map(WithinGroupAgreement::oneItem))
                .estimate("rwgJ", rwg.map(WithinGroupAgreement::allItems))
                .estimate("averageDeviation", deviation.map(AverageDeviation::steps))
                .estimate("cutOff", deviation.map(AverageDeviation::cutOff))
                .estimate("categories", deviation.map(AverageDeviation::categories))
                .estimate(
                        "chanceVariance",
                        deviation.map(found -> WithinGroupAgreement.chanceVariance(found.categories())));
        deviation
                .found()
                .filter(found -> found.n() >= ENOUGH)
                .ifPresent(found -> row.text("agreement", found.words().name()));
        return row;
    }

    String[] cells(Words words) {
        return new String[] {
            part.wave(),
            part.group(),
            scale.name(),
            String.valueOf(complete),
            level.mean().isPresent() ? words.points(level.mean().getAsDouble()) : "–",
            deviation.found().map(found -> words.number(found.steps(), 2)).orElse("–"),
            rwg.found().map(found -> words.number(found.allItems(), 2)).orElse("–"),
            deviation
                    .found()
                    .filter(found -> found.n() >= ENOUGH)
                    .map(found -> words.of(found.words()))
                    .orElse(words.of("agree.tooFew"))
        };
    }
}
