package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.Row;
import dk.spirekraft.cli.scenario.Expected;
import dk.spirekraft.cli.scenario.Figure;
import dk.spirekraft.cli.scenario.Naive;
import dk.spirekraft.cli.scenario.Scenario;
import dk.spirekraft.cli.scenario.ScenarioAudit;
import dk.spirekraft.disclosure.BestGuess;
import dk.spirekraft.disclosure.audit.Audit;
import dk.spirekraft.disclosure.audit.ReachedGroup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the audit of a scenario tells programs.
final class ScenarioRows {

    private ScenarioRows() {}

    static void add(Report report, ScenarioAudit audit) {
        audit.figures().forEach(figure -> report.section("figures").add(figure(audit.scenario(), figure)));
        report.section("verdicts").add(verdict(audit));
        audit.scenario()
                .names()
                .answers()
                .forEach((name, answer) -> report.section("attacker")
                        .add(answer(audit, name, audit.naive().possible(answer))));
    }

    private static Row figure(Scenario scenario, Figure figure) {
        Row row = new Row()
                .text("scenario", scenario.id())
                .text("request", figure.request().name())
                .text("audience", figure.request().audience())
                .text("statistic", figure.request().statistic().name())
                .flag("isPublished", figure.isPublished());
        switch (figure) {
            case Figure.Number number -> {
                row.count("n", number.n());
                if (scenario.isTold()) row.number("value", rounded(number.value(), number.decimals()));
                row.count("decimals", number.decimals());
            }
            case Figure.Counts counts -> {
                row.count("n", counts.n());
                if (scenario.isTold()) row.list("counts", counts.counts());
                row.text("classes", counts.classes().name());
            }
            case Figure.Hidden hidden -> row.text("reason", hidden.reason().name());
        }
        return row;
    }

    static double rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static Row verdict(ScenarioAudit audited) {
        Audit audit = audited.audit();
        Row row = new Row()
                .text("scenario", audited.scenario().id())
                .text("title", audited.scenario().title())
                .flag("isTold", audited.scenario().isTold())
                .count("k", audit.k())
                .flag("isCertified", audited.isCertified())
                .flag("g1", audit.nothingUnderKIsReached())
                .flag("g2", audit.everybodyCanDeny())
                .flag("g3", audit.nobodyIsGuessed())
                .flag("g4", audited.isSilent());
        reached(row, "reached", audited.scenario(), audit.reached());
        row.number("guess", audit.guess())
                .number("guessAllowed", BestGuess.most(audit.k()))
                .count("wished", audited.figures().size())
                .count("shown", audited.shown())
                .list("missed", audited.missed());
        naive(row, audited.naive(), audited.scenario().expected());
        return row;
    }

    private static void naive(Row row, Naive naive, Expected expected) {
        row.flag("naiveIsSolved", naive.isSolved())
                .flag("naiveIsAsExpected", naive.isAsExpected())
                .flag("naiveCodesAreAsExpected", naive.areCodesAsExpected());
        reached(row, "naiveReached", naive.scenario(), naive.reached());
        row.number("naiveGuess", naive.guess())
                .list("naiveRecovered", ordered(naive, naive.recovered()))
                .list("naiveBelowMiddle", ordered(naive, naive.below()));
        expected.smallest().ifPresent(smallest -> row.count("expectedReached", smallest));
    }

    private static List<String> ordered(Naive naive, Set<String> names) {
        return naive.scenario().names().answers().keySet().stream()
                .filter(names::contains)
                .toList();
    }

    private static void reached(Row row, String name, Scenario scenario, Optional<ReachedGroup> reached) {
        row.count(name, reached.map(group -> group.people().size()).orElse(0))
                .list(
                        name + "People",
                        reached.map(group -> scenario.names().of(group.people()))
                                .orElse(List.of()))
                .text(name + "By", reached.map(ReachedGroup::words).orElse(""));
    }

    private static Row answer(ScenarioAudit audited, String name, List<Integer> possible) {
        Row row = new Row()
                .text("scenario", audited.scenario().id())
                .text("answer", name)
                .list("possible", possible);
        Set<Integer> expected = audited.scenario().expected().possible().get(name);
        if (expected != null)
            row.list("expected", expected.stream().sorted().toList())
                    .flag("isAsExpected", expected.equals(Set.copyOf(possible)));
        return row;
    }
}
