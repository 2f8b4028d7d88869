package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.TextTable;
import dk.spirekraft.cli.print.Words;
import dk.spirekraft.psychometrics.SchoolEstimate;

/// Groups beside each other as people read them: by the alphabet, without places.
final class CompareWords {

    private final Words words;
    private final Report report;

    CompareWords(Words words, Report report) {
        this.words = words;
        this.report = report;
    }

    void sayNothing(AskedScale scale) {
        report.line(words.of("compare.nothing", scale.name()));
    }

    void say(Compared compared) {
        String wave = compared.place().wave();
        String scale = compared.place().scale().name();
        report.line(wave.isEmpty() ? scale : words.of("scale.inWave", scale, wave));
        var model = compared.model();
        report.line(words.of(
                "compare.mean",
                compared.names().size(),
                words.points(model.mu()),
                words.points(Math.sqrt(model.between())),
                words.points(Math.sqrt(model.within()))));
        var table = new TextTable(
                1,
                words.of("group"),
                words.of("n"),
                words.of("mean"),
                words.of("compare.level"),
                words.of("compare.beside"),
                words.of("compare.standing"));
        for (int j = 0; j < compared.names().size(); j++) table.add(cells(compared, j));
        report.table(table);
        report.line(words.of("compare.alphabet"));
        sayFlags(compared);
        report.line("");
    }

    private void sayFlags(Compared compared) {
        String points = words.points(compared.matters());
        if (compared.few().isPresent()) report.line(words.of("compare.few"));
        else if (compared.model().between() == 0) report.line(words.of("compare.alike"));
        compared.expectedShareOfWrongFlags()
                .found()
                .ifPresentOrElse(
                        wrong -> report.line(words.of(
                                "compare.flags",
                                compared.flagged(),
                                compared.names().size(),
                                points,
                                words.percent(wrong))),
                        () -> report.line(words.of("compare.noFlags", points)));
    }

    private String[] cells(Compared compared, int group) {
        SchoolEstimate school = compared.flags().schools().get(group);
        Beside beside = compared.beside(group);
        return new String[] {
            compared.names().get(group),
            String.valueOf(school.n()),
            words.points(school.mean()),
            words.points(beside.level()),
            beside.deviation()
                    .found()
                    .map(range -> words.range(range.low(), range.high(), 1))
                    .orElse("–"),
            beside.words(words)
        };
    }
}
