package dk.spirekraft.cli.ledger;

import dk.spirekraft.cli.table.Refused;
import dk.spirekraft.disclosure.ledger.Entry;
import dk.spirekraft.disclosure.ledger.Ledger;
import dk.spirekraft.disclosure.ledger.Line;
import dk.spirekraft.disclosure.ledger.LineReader;
import dk.spirekraft.disclosure.ledger.Verification;
import dk.spirekraft.disclosure.ledger.Verification.Broken;
import dk.spirekraft.disclosure.ledger.Verification.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Replays a ledger file from its first line.
public final class LedgerFile {

    private LedgerFile() {}

    /// @throws Refused if the file can't be read as UTF-8 text
    public static Verification verify(Path file) {
        var ledger = new Ledger();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String text = lines.readLine();
            while (text != null) {
                Optional<Fault> fault = fault(ledger, text);
                if (fault.isPresent()) return new Broken(ledger.lines() + 1, fault.get());
                text = lines.readLine();
            }
        } catch (IOException unreadable) {
            throw new Refused("%s cannot be read as UTF-8 text".formatted(file));
        }
        return ledger.sound();
    }

    /// All entries in their order, whether they may be there or not.
    ///
    /// @throws Refused if the file can't be read, or a line is none of a ledger
    public static List<Entry> entries(Path file) {
        List<Entry> entries = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String text = lines.readLine();
            while (text != null) {
                int number = entries.size() + 1;
                entries.add(LineReader.read(text)
                        .orElseThrow(() -> new Refused("%s, line %d, is no line of a ledger".formatted(file, number)))
                        .entry());
                text = lines.readLine();
            }
        } catch (IOException unreadable) {
            throw new Refused("%s cannot be read as UTF-8 text".formatted(file));
        }
        return entries;
    }

    /// A line that reads the same and is written otherwise has changed, too.
    private static Optional<Fault> fault(Ledger ledger, String text) {
        Optional<Line> line = LineReader.read(text);
        if (line.isEmpty()) return Optional.of(Fault.UNREADABLE);
        if (!line.get().text().equals(text)) return Optional.of(Fault.CHANGED);
        return ledger.take(line.get());
    }
}
