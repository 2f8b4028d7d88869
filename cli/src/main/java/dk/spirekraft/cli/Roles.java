package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.Row;
import dk.spirekraft.cli.print.TextTable;
import dk.spirekraft.cli.print.Words;
import dk.spirekraft.cli.table.Names;
import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.RelationalComposite;
import dk.spirekraft.psychometrics.RelationalMatrix;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How roles rate roles.
final class Roles {

    private static final int DIMENSIONS = 7;

    private final AskedScale scale;
    private final List<String> roles;
    private final RelationalMatrix matrix;

    Roles(Sheets sheets, Names rater, Names rated) {
        if (sheets.asked().scales().size() != 1
                || sheets.asked().scales().getFirst().items().size() != DIMENSIONS)
            throw new Misused(
                    "--rater and --rated go with one scale of 7 items: communication four, then relationship three");
        scale = sheets.asked().scales().getFirst();
        roles = Names.together(rater, rated);
        matrix = RelationalMatrix.of(new RelationalMatrix.Ratings(
                rater.among(roles).grouping(),
                rated.among(roles).grouping(),
                scale.items().stream().map(sheets::item).toList()));
    }

    void add(Report report, Words words) {
        List.of("ties", "dimensions", "indices").forEach(report::section);
        for (int rater = 0; rater < roles.size(); rater++)
            for (int rated = 0; rated < roles.size(); rated++) tie(report, rater, rated);
        report.section("indices")
                .add(new Row()
                        .text("scale", scale.name())
                        .estimate("between", matrix.between())
                        .estimate("within", matrix.within())
                        .estimate("betweenByRaters", matrix.betweenByRaters())
                        .estimate("withinByRaters", matrix.withinByRaters())
                        .estimate("allByRaters", matrix.byRaters()));
        say(report, words);
    }

    private void tie(Report report, int rater, int rated) {
        Estimate<RelationalMatrix.Tie> tie = matrix.tie(rater, rated);
        Estimate<RelationalComposite> sides = tie.then(RelationalMatrix.Tie::composite);
        report.section("ties")
                .add(named(rater, rated)
                        .estimate("raters", tie.map(RelationalMatrix.Tie::raters))
                        .estimate("mean", tie.map(RelationalMatrix.Tie::mean))
                        .estimate("communication", sides.map(RelationalComposite::communication))
                        .estimate("relationship", sides.map(RelationalComposite::relationship))
                        .estimate("composite", sides.map(RelationalComposite::value)));
        for (int dimension = 0; dimension < DIMENSIONS; dimension++)
            report.section("dimensions")
                    .add(named(rater, rated)
                            .text("dimension", scale.items().get(dimension).item())
                            .estimate("mean", matrix.dimension(rater, rated, dimension)));
    }

    private Row named(int rater, int rated) {
        return new Row().text("rater", roles.get(rater)).text("rated", roles.get(rated));
    }

    private void say(Report report, Words words) {
        var table = new TextTable(
                1,
                Stream.concat(Stream.of(words.of("roles.corner")), roles.stream())
                        .toArray(String[]::new));
        for (int rater = 0; rater < roles.size(); rater++) {
            int from = rater;
            table.add(Stream.concat(
                            Stream.of(roles.get(rater)),
                            IntStream.range(0, roles.size()).mapToObj(to -> cell(words, matrix.tie(from, to))))
                    .toArray(String[]::new));
        }
        report.table(table);
        report.line("");
        matrix.between().found().ifPresent(mean -> report.line(words.of("roles.between", words.number(mean, 2))));
        matrix.within().found().ifPresent(mean -> report.line(words.of("roles.within", words.number(mean, 2))));
        report.line(words.of("roles.noLimits"));
    }

    private static String cell(Words words, Estimate<RelationalMatrix.Tie> tie) {
        return tie.found()
                .map(found -> words.of("roles.cell", words.number(found.mean(), 2), found.raters()))
                .orElse("–");
    }
}
