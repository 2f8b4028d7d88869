package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.Row;
import dk.spirekraft.cli.print.Words;
import dk.spirekraft.disclosure.BestGuess;
import dk.spirekraft.disclosure.audit.LedgerAudit;
import dk.spirekraft.disclosure.audit.LedgerAudit.Guessed;
import dk.spirekraft.disclosure.audit.LedgerAudit.Reached;
import java.util.List;
import java.util.stream.Collectors;

/// What the audit of a ledger tells programs and people.
record LedgerAuditRows(String file, LedgerAudit audit) {

    void add(Report report, Words words) {
        report.section("verdicts").add(verdict());
        audit.guessed().forEach(guessed -> report.section("items").add(item(guessed)));
        List<Guessed> tooMuch =
                audit.guessed().stream().filter(Guessed::isTooMuch).toList();
        report.line(words.of("ledgerAudit.figures", file, audit.figures()));
        report.line(audit.reached()
                .map(reached -> words.of(
                        "ledgerAudit.reached",
                        reached.group().people().size(),
                        reached.group().words(),
                        reached.k()))
                .orElseGet(() -> words.of("ledgerAudit.nobody", audit.k())));
        report.line(
                words.of("ledgerAudit.guess", words.number(share(), 2), words.number(BestGuess.most(audit.k()), 2)));
        for (Guessed guessed : tooMuch)
            report.line(words.of(
                    "ledgerAudit.tooMuch", guessed.item(), numbers(guessed), words.number(guessed.share(), 2)));
        if (tooMuch.stream().anyMatch(guessed -> !guessed.before().isEmpty()))
            report.line(words.of("ledgerAudit.before"));
    }

    private double share() {
        return audit.worst().map(Guessed::share).orElse(0.0);
    }

    private static String numbers(Guessed guessed) {
        return guessed.waves().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private Row verdict() {
        return new Row()
                .text("file", file)
                .count("figures", audit.figures())
                .count("k", audit.k())
                .flag("isCertified", audit.isCertified())
                .flag("g1", audit.reached().isEmpty())
                .flag("g3", audit.guessed().stream().noneMatch(Guessed::isTooMuch))
                .count(
                        "reached",
                        audit.reached()
                                .map(reached -> reached.group().people().size())
                                .orElse(0))
                .count("reachedNeeds", audit.reached().map(Reached::k).orElse(0))
                .text(
                        "reachedBy",
                        audit.reached().map(reached -> reached.group().words()).orElse(""))
                .number("guess", share());
    }

    private static Row item(Guessed guessed) {
        return new Row()
                .text("item", guessed.item())
                .list("waves", guessed.waves())
                .list("beforeTheLedger", guessed.before())
                .number("guess", guessed.share())
                .number("guessAllowed", guessed.allowed())
                .flag("isTooMuch", guessed.isTooMuch());
    }
}
