package dk.spirekraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.ledger.Entry;
import dk.spirekraft.disclosure.ledger.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An exported ledger is replayed without the program that wrote it.
class LedgerCommandTest {

    @TempDir
    private Path folder;

    private List<String> lines = List.of();

    @BeforeEach
    void exported() throws IOException {
        lines = new ArrayList<>(Files.readAllLines(Told.DATA.resolve("ledger.jsonl")));
    }

    private Told verified(List<String> text, String... options) throws IOException {
        Path file = Files.write(folder.resolve("a.jsonl"), text);
        List<String> words = new ArrayList<>(List.of("ledger", "verify", file.toString()));
        Collections.addAll(words, options);
        return Told.of(words.toArray(String[]::new));
    }

    @Test
    void aLedgerIsSound() throws IOException {
        Told told = verified(lines);
        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("7 lines", "Last hash");
        var row = Told.json("ledger verify ledger.jsonl").get("verification").get(0);
        assertThat(row.get("isSound").asBoolean()).isTrue();
        assertThat(row.get("lines").asInt()).isEqualTo(7);
    }

    @Test
    void aChangedLineIsNamed() throws IOException {
        lines.set(1, lines.get(1).replace("\"answered\":12", "\"answered\":13"));
        Told told = verified(lines);
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("line 2: the line is not what its hash says");
    }

    @Test
    void aLineThatIsLeftOutIsNamedForPrograms() throws IOException {
        lines.remove(1);
        Told told = verified(lines, "--json");
        assertThat(told.code()).isEqualTo(1);
        assertThat(OutputSchema.complaints(told.out())).isEmpty();
        assertThat(told.out()).contains("\"line\":2,\"fault\":\"OUT_OF_CHAIN\"");
    }

    @Test
    void allFiguresOfALedgerAreAttackedTogether() throws IOException {
        var told = Told.json("audit ledger ledger.jsonl");
        assertThat(told.get("verdicts").get(0).get("isCertified").asBoolean()).isTrue();
        assertThat(told.get("verdicts").get(0).get("figures").asInt()).isPositive();
        assertThat(Told.line("audit ledger ledger.jsonl").out()).contains("G1 holds: no combination of them");
    }

    @Test
    void aLedgerThatReachesSomebodyIsNamedWithTheFigures() throws IOException {
        var atoms = Map.of("A", People.range(0, 6), "B", People.range(6, 9));
        Line opened = Line.first(new Entry.Opened(1, Entry.RULES, new MinGroupSize(5), atoms));
        Line closed = opened.next(new Entry.Closed(
                1,
                List.of("q1"),
                new MinGroupSize(5),
                List.of(new Entry.Pile(List.of("A"), 6), new Entry.Pile(List.of("B"), 3)),
                ""));
        Line all = closed.next(new Entry.Released(1, "all", "trust", List.of("q1"), List.of("A", "B"), "school"));
        Line some = all.next(new Entry.Released(1, "some", "trust", List.of("q1"), List.of("A"), "municipality"));
        Path file =
                Files.write(folder.resolve("b.jsonl"), List.of(opened.text(), closed.text(), all.text(), some.text()));
        Told told = Told.of("audit", "ledger", file.toString());
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out()).contains("3 people are told of by 1 × [all] - 1 × [some]");
    }

    @Test
    void aReleaseThatTellsOfTooFewIsNamed() throws IOException {
        Line line = Line.first(new Entry.Released(1, "x", "trust", List.of("q1"), List.of("SFO"), "school"));
        assertThat(verified(List.of(line.text())).err()).contains("line 1: it is made of an item that is not closed");
    }

    @Test
    void whatIsNoLedgerIsRefusedInDanishToo() throws IOException {
        assertThat(verified(List.of("{}"), "--language", "da").err()).contains("linje 1: det er ikke en linje");
        assertThat(verified(List.of("no json")).code()).isEqualTo(1);
        assertThat(Told.line("ledger verify nowhere.jsonl").code()).isEqualTo(1);
    }
}
