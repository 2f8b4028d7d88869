package dk.spirekraft.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.ledger.Entry;
import dk.spirekraft.disclosure.ledger.Entry.Closed;
import dk.spirekraft.disclosure.ledger.Entry.Opened;
import dk.spirekraft.disclosure.ledger.Entry.Pile;
import dk.spirekraft.disclosure.ledger.Entry.Released;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Whoever has the ledger of a school can attack all that it ever showed.
class LedgerAuditTest {

    private static final MinGroupSize FIVE = new MinGroupSize(5);
    private static final List<String> BOTH = List.of("Indskoling", "SFO");

    private final List<Entry> entries = new ArrayList<>();

    private void opened(int wave, int rules, int indskoling, int sfo) {
        entries.add(new Opened(
                wave,
                rules,
                FIVE,
                Map.of("Indskoling", People.range(0, indskoling), "SFO", People.range(100, 100 + sfo))));
    }

    private void closed(int wave, String item, Pile... piles) {
        entries.add(new Closed(wave, List.of(item), FIVE, List.of(piles), ""));
    }

    private void released(int wave, List<String> items, List<String> atoms) {
        entries.add(new Released(wave, wave + "/" + items + atoms, "trust", items, atoms, "school"));
    }

    @Test
    void wholePilesTellOfNobody() {
        opened(1, Entry.RULES, 12, 9);
        closed(1, "q1", new Pile(List.of("Indskoling"), 10), new Pile(List.of("SFO"), 8));
        closed(1, "q2", new Pile(BOTH, 16));
        released(1, List.of("q1"), List.of("Indskoling"));
        released(1, List.of("q1"), List.of("SFO"));
        released(1, List.of("q1", "q2"), BOTH);
        LedgerAudit audit = LedgerAudit.of(entries);
        assertThat(audit.isCertified()).isTrue();
        assertThat(audit.figures()).isEqualTo(3);
        assertThat(audit.guessed()).isEmpty();
    }

    @Test
    void aFigureThatWasSlippedInIsFoundWithTheFiguresThatItTellsBy() {
        opened(1, Entry.RULES, 12, 9);
        closed(1, "q1", new Pile(BOTH, 12));
        released(1, List.of("q1"), BOTH);
        released(1, List.of("q1"), List.of("SFO"));
        released(1, List.of("q1"), List.of("Indskoling"));
        entries.set(
                1,
                new Closed(
                        1,
                        List.of("q1"),
                        FIVE,
                        List.of(new Pile(List.of("Indskoling"), 12), new Pile(List.of("SFO"), 3)),
                        ""));
        LedgerAudit audit = LedgerAudit.of(entries);
        assertThat(audit.reached().map(reached -> reached.group().people().size()))
                .contains(3);
        assertThat(audit.reached().map(reached -> reached.group().words())).contains("1 × [1/[q1][SFO]]");
        assertThat(audit.isCertified()).isFalse();
    }

    @Test
    void whatWasShownBeforeTheLedgerIsReportedWithWhatItReaches() {
        opened(1, Entry.BEFORE_THE_LEDGER, 3, 3);
        closed(1, "q1", new Pile(BOTH, 5));
        opened(2, Entry.BEFORE_THE_LEDGER, 3, 4);
        closed(2, "q1", new Pile(BOTH, 6));
        released(1, List.of("q1"), BOTH);
        released(2, List.of("q1"), BOTH);
        LedgerAudit audit = LedgerAudit.of(entries);
        assertThat(audit.reached()).isEmpty();
        assertThat(audit.worst().orElseThrow().isTooMuch()).isTrue();
        assertThat(audit.worst().orElseThrow().before()).containsExactly(1, 2);
        assertThat(audit.isCertified()).isFalse();
    }

    /// Seven are enough for most questions, and too few for a sensitive one.
    @Test
    void whatIsSensitiveIsHeldToTen() {
        opened(1, Entry.RULES, 12, 7);
        closed(1, "q1", new Pile(List.of("Indskoling"), 12), new Pile(List.of("SFO"), 7));
        entries.add(new Closed(
                1,
                List.of("krænkelse"),
                FIVE.sensitive(),
                List.of(new Pile(List.of("Indskoling"), 12), new Pile(List.of("SFO"), 7)),
                ""));
        released(1, List.of("q1"), List.of("SFO"));
        released(1, List.of("q1"), BOTH);
        assertThat(LedgerAudit.of(entries).isCertified()).isTrue();
        released(1, List.of("krænkelse"), BOTH);
        released(1, List.of("krænkelse"), List.of("Indskoling"));
        LedgerAudit audit = LedgerAudit.of(entries);
        assertThat(audit.reached().map(LedgerAudit.Reached::k)).contains(10);
        assertThat(audit.reached().map(reached -> reached.group().people())).contains(People.range(100, 107));
    }

    /// Eight were promised in the first wave; that the second tells from five on takes nothing back.
    @Test
    void anItemIsHeldToTheLargestMinimumOfItsWaves() {
        var eight = new MinGroupSize(8);
        entries.add(new Opened(1, Entry.RULES, eight, Map.of("Indskoling", People.range(0, 30))));
        entries.add(new Closed(1, List.of("q1"), eight, List.of(new Pile(List.of("Indskoling"), 12)), ""));
        entries.add(new Opened(2, Entry.RULES, FIVE, Map.of("Indskoling", People.range(0, 30))));
        closed(2, "q1", new Pile(List.of("Indskoling"), 12));
        assertThat(LedgerAudit.of(entries).worst().orElseThrow().allowed()).isEqualTo(1.0 / 7);
    }
}
