package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.TextTable;
import dk.spirekraft.cli.print.Words;
import dk.spirekraft.cli.scenario.Figure;
import dk.spirekraft.cli.scenario.Naive;
import dk.spirekraft.cli.scenario.Scenario;
import dk.spirekraft.cli.scenario.ScenarioAudit;
import dk.spirekraft.disclosure.BestGuess;
import dk.spirekraft.disclosure.audit.Audit;
import dk.spirekraft.disclosure.audit.ReachedGroup;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the audit of a scenario tells people.
record ScenarioWords(Words words, ScenarioAudit audited) {

    void add(Report report) {
        Scenario scenario = audited.scenario();
        report.line(words.of(
                "audit.title", scenario.id(), scenario.title(), scenario.least().answers()));
        var table = new TextTable(1, words.of("audit.request"), words.of("n"), words.of("audit.published"), "");
        audited.figures().forEach(figure -> table.add(cells(figure)));
        report.table(table);
        naive(report, audited.naive());
        published(report, audited.audit());
        if (!audited.missed().isEmpty()) report.line(words.of("audit.missed", String.join(", ", audited.missed())));
        report.line("");
    }

    private String[] cells(Figure figure) {
        String name = figure.request().name();
        return switch (figure) {
            case Figure.Number number ->
                row(
                        name,
                        number.n(),
                        words.number(ScenarioRows.rounded(number.value(), number.decimals()), number.decimals()));
            case Figure.Counts counts ->
                row(
                        name,
                        counts.n(),
                        counts.counts().stream().map(String::valueOf).collect(Collectors.joining(" · ")));
            case Figure.Hidden hidden -> new String[] {name, "", "–", words.of(hidden.reason())};
        };
    }

    /// Without what people answered there is no value to tell.
    private String[] row(String name, int n, String value) {
        return new String[] {name, String.valueOf(n), audited.scenario().isTold() ? value : words.of("audit.untold"), ""
        };
    }

    private void naive(Report report, Naive naive) {
        report.line(words.of(
                "audit.asked",
                reached(naive.reached()),
                naive.recovered().size(),
                naive.below().size()));
        if (!naive.isSolved()) report.line(words.of("audit.tooLarge"));
        else report.line(words.of(naive.isAsExpected() ? "audit.asExpected" : "audit.notAsExpected"));
    }

    private static final String[] HOLDS = {"audit.broken", "audit.holds"};

    private String holds(boolean holds) {
        return words.of(HOLDS[holds ? 1 : 0]);
    }

    private void published(Report report, Audit audit) {
        report.line(words.of("audit.reach", holds(audit.nothingUnderKIsReached()), reached(audit.reached())));
        report.line(words.of("audit.deny", holds(audit.everybodyCanDeny())));
        report.line(words.of(
                "audit.guess",
                holds(audit.nobodyIsGuessed()),
                words.number(audit.guess(), 2),
                words.number(BestGuess.most(audit.k()), 2)));
        report.line(words.of("audit.silence", holds(audited.isSilent())));
        report.line(words.of("audit.shown", audited.shown(), audited.figures().size()));
    }

    private String reached(Optional<ReachedGroup> reached) {
        return reached.map(group -> words.of("audit.reached", group.people().size(), group.words()))
                .orElseGet(() -> words.of("audit.nobody"));
    }
}
