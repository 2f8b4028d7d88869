package dk.spirekraft.disclosure.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.ledger.Entry.Closed;
import dk.spirekraft.disclosure.ledger.Entry.Opened;
import dk.spirekraft.disclosure.ledger.Entry.Pile;
import dk.spirekraft.disclosure.ledger.Entry.Released;
import dk.spirekraft.disclosure.ledger.Verification.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What may stand in the ledger, and what it holds against who changes it.
class LedgerTest {

    private static final MinGroupSize FIVE = new MinGroupSize(5);

    private static Opened opened(int wave, int udskoling) {
        Map<String, People> atoms = new LinkedHashMap<>();
        atoms.put("Indskoling", People.range(0, 14));
        atoms.put("SFO", People.range(14, 20));
        atoms.put("Udskoling", People.range(20, udskoling));
        return new Opened(wave, Entry.RULES, FIVE, atoms);
    }

    private static Closed closed(int wave, Pile... piles) {
        return new Closed(wave, List.of("q1", "q2"), FIVE, List.of(piles), "a".repeat(64));
    }

    private static Pile pile(int answered, String... atoms) {
        return new Pile(List.of(atoms), answered);
    }

    private static Released released(String id, String... atoms) {
        return new Released(1, id, "trust", List.of("q1", "q2"), List.of(atoms), "school");
    }

    private static Fault fault(Entry... entries) {
        var ledger = new Ledger();
        for (int i = 0; i < entries.length - 1; i++)
            assertThat(ledger.append(entries[i])).as("entry %d", i + 1).isPresent();
        var line = new Line(ledger.lines() + 1, ledger.sound().hash(), entries[entries.length - 1]);
        return ledger.take(line).orElseThrow();
    }

    private static final Closed WHOLE = closed(1, pile(20, "Indskoling", "SFO"), pile(12, "Udskoling"));

    @Test
    void whatWasDecidedIsTakenAndReplayed() {
        var ledger = new Ledger();
        List<Line> lines = new ArrayList<>();
        for (Entry entry : List.of(
                opened(1, 35), WHOLE, released("1", "Udskoling"), released("2", "Indskoling", "SFO", "Udskoling")))
            lines.add(ledger.append(entry).orElseThrow());
        var replay = new Ledger();
        assertThat(lines).allMatch(line -> replay.take(line).isEmpty());
        assertThat(replay.sound())
                .isEqualTo(ledger.sound())
                .extracting(Verification.Sound::lines)
                .isEqualTo(4);
    }

    private static Opened teams(int wave, int rules, People a, People b) {
        Map<String, People> atoms = new LinkedHashMap<>();
        atoms.put("A", a);
        atoms.put("B", b);
        return new Opened(wave, rules, FIVE, atoms, rules == Entry.RULES_OF_TEAMS);
    }

    /// Fifteen and fifteen, one of whom may have gone and come back: of what each wave shows alone nobody is guessed.
    @Test
    void whereSomebodyMayHaveMovedAndComeBackTeamsAreNotToldApart() {
        People a = People.range(0, 15);
        People b = People.range(15, 30);
        Entry first = closed(1, pile(15, "A"), pile(15, "B"));
        Entry second = closed(2, pile(14, "A"), pile(16, "B"));
        Entry third = closed(3, pile(15, "A"), pile(15, "B"));
        assertThat(fault(
                        teams(1, 2, a, b),
                        first,
                        teams(2, 2, People.range(1, 15), b.or(People.of(0))),
                        second,
                        teams(
                                3,
                                2,
                                People.range(1, 15).or(People.of(15)),
                                b.or(People.of(0)).without(People.of(15))),
                        third))
                .isEqualTo(Fault.GUESSED);
    }

    @Test
    void whatWasToldOfMovesIsInTheFile() {
        var ledger = new Ledger();
        Line line = ledger.append(teams(1, Entry.RULES_OF_TEAMS, People.range(0, 15), People.range(15, 30)))
                .orElseThrow();
        assertThat(line.text()).contains("\"moves\":\"told\"");
        assertThat(LineReader.read(line.text())).contains(line);
        assertThat(Line.first(opened(1, 35)).text()).doesNotContain("moves");
    }

    @Test
    void partOfAPileIsNotReleased() {
        assertThat(fault(opened(1, 35), WHOLE, released("1", "SFO"))).isEqualTo(Fault.PART_OF_A_PILE);
    }

    @Test
    void aPileOfFourIsNotClosed() {
        assertThat(fault(opened(1, 35), closed(1, pile(4, "SFO")))).isEqualTo(Fault.TOO_FEW);
    }

    @Test
    void moreThanThereAreDidNotAnswer() {
        assertThat(fault(opened(1, 35), closed(1, pile(7, "SFO")))).isEqualTo(Fault.TOO_MANY);
    }

    @Test
    void anAtomIsInOnePile() {
        assertThat(fault(opened(1, 35), closed(1, pile(5, "SFO"), pile(5, "SFO"))))
                .isEqualTo(Fault.IN_TWO_PILES);
    }

    @Test
    void aClosedItemStaysAsItIs() {
        assertThat(fault(opened(1, 35), WHOLE, WHOLE)).isEqualTo(Fault.CLOSED_TWICE);
    }

    @Test
    void onlyClosedItemsOfOpenedWavesAreReleasedAndOnce() {
        assertThat(fault(WHOLE)).isEqualTo(Fault.NOT_OPENED);
        assertThat(fault(opened(1, 35), opened(1, 35))).isEqualTo(Fault.OPENED_TWICE);
        assertThat(fault(opened(1, 35), closed(1, pile(5, "Service")))).isEqualTo(Fault.NOT_OPENED);
        assertThat(fault(opened(1, 35), released("1", "SFO"))).isEqualTo(Fault.NOT_CLOSED);
        assertThat(fault(opened(1, 35), WHOLE, released("1", "Udskoling"), released("1", "Udskoling")))
                .isEqualTo(Fault.RELEASED_TWICE);
    }

    @Test
    void aFewArrivalsAreNotShownByThemselves() {
        Closed team = closed(1, pile(8, "Udskoling"));
        Closed grown = new Closed(2, team.items(), FIVE, List.of(pile(9, "Udskoling")), team.sheets());
        assertThat(fault(opened(1, 28), team, opened(2, 29), grown)).isEqualTo(Fault.GUESSED);
    }

    @Test
    void whatWasShownBeforeTheLedgerIsTakenAndCounts() {
        Closed team = closed(1, pile(8, "Udskoling"));
        Closed grown = new Closed(2, team.items(), FIVE, List.of(pile(9, "Udskoling")), team.sheets());
        Closed again = new Closed(3, team.items(), FIVE, List.of(pile(9, "Udskoling")), team.sheets());
        Opened old = new Opened(2, Entry.BEFORE_THE_LEDGER, FIVE, opened(2, 29).atoms());
        assertThat(fault(opened(1, 28), team, old, grown, opened(3, 29), again)).isEqualTo(Fault.GUESSED);
    }

    @Test
    void theMinimumOfAWaveIsNeverLowered() {
        Opened ten =
                new Opened(1, Entry.RULES, new MinGroupSize(10), opened(1, 35).atoms());
        assertThat(fault(ten, WHOLE)).isEqualTo(Fault.MINIMUM_LOWERED);
    }

    @Test
    void nobodyIsInTwoAtomsAndUnknownRulesAreNotFollowed() {
        Map<String, People> twice = Map.of("a", People.range(0, 8), "b", People.range(7, 15));
        assertThat(fault(new Opened(1, Entry.RULES, FIVE, twice))).isEqualTo(Fault.IN_TWO_ATOMS);
        assertThat(fault(new Opened(1, 99, FIVE, Map.of()))).isEqualTo(Fault.UNKNOWN_RULES);
    }

    @Test
    void aLineLeftOutIsMissed() {
        Line first = Line.first(opened(1, 35));
        Line second = first.next(WHOLE);
        Line third = second.next(released("1", "Udskoling"));
        var ledger = new Ledger();
        assertThat(ledger.take(first)).isEmpty();
        assertThat(ledger.take(third)).contains(Fault.OUT_OF_CHAIN);
        assertThat(ledger.take(new Line(2, Line.START, WHOLE))).contains(Fault.OUT_OF_CHAIN);
        assertThat(ledger.take(new Line(3, first.hash(), WHOLE))).contains(Fault.OUT_OF_CHAIN);
        assertThat(ledger.take(second)).isEmpty();
    }

    @Test
    void aLineIsPlainJsonThatEndsInItsHash() {
        assertThat(Line.first(released("1", "Ud\"skoling")).text())
                .startsWith("{\"line\":1,\"previous\":\"0000")
                .contains(",\"entry\":\"released\",\"wave\":1,\"id\":\"1\",\"indicator\":\"trust\"", "Ud\\\"skoling")
                .matches(".*,\"hash\":\"[0-9a-f]{64}\"}");
    }
}
