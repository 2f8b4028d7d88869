package dk.spirekraft.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads YAML 1.2 (and so JSON) and names every fault at once, each with line and path.
///
/// @param mostCharacters longer files are refused unread
public record YamlFile(int mostCharacters) {

    private static final int MOST_DEPTH = 20;

    /// What became of reading a file.
    public sealed interface Outcome<T> {
        record Read<T>(T content) implements Outcome<T> {}

        /// @param faults at least one, in the order of the file
        record Rejected<T>(List<Fault> faults) implements Outcome<T> {
            public Rejected {
                faults = List.copyOf(faults);
            }
        }
    }

    /// @param reader makes the content of the file's top entry; what it returns is dropped once a fault was named
    public <T> Outcome<T> read(String text, Function<Entry, Optional<T>> reader) {
        if (text.length() > mostCharacters)
            return rejected(0, Problem.LONG_FILE, String.valueOf(mostCharacters), String.valueOf(text.length()));
        if (nesting(text) > MOST_DEPTH) return rejected(0, Problem.DEEP, String.valueOf(MOST_DEPTH));
        try {
            return composed(text, reader);
        } catch (MarkedYamlEngineException malformed) {
            int line =
                    malformed.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            return rejected(line, Problem.NO_YAML);
        } catch (YamlEngineException unreadable) {
            return rejected(0, Problem.NO_YAML);
        }
    }

    private <T> Outcome<T> composed(String text, Function<Entry, Optional<T>> reader) {
        var settings = LoadSettings.builder()
                .setCodePointLimit(mostCharacters)
                .setAllowDuplicateKeys(false)
                .build();
        Optional<Node> root = node(text, settings);
        if (root.isEmpty()) return rejected(0, Problem.EMPTY_FILE);
        var faults = new FaultList();
        var top = Entry.top(root.get(), faults);
        if (!faults.isEmpty()) return new Outcome.Rejected<>(faults.all());
        if (top.isDeeperThan(MOST_DEPTH)) return rejected(0, Problem.DEEP, String.valueOf(MOST_DEPTH));
        Optional<T> content = reader.apply(top);
        return faults.isEmpty() ? new Outcome.Read<>(content.orElseThrow()) : new Outcome.Rejected<>(faults.all());
    }

    /// The library lets a broken escape (a backslash with u and no digits) out as a fault of its own.
    private static Optional<Node> node(String text, LoadSettings settings) {
        try {
            return new Compose(settings).composeString(text);
        } catch (NumberFormatException brokenEscape) {
            throw new YamlEngineException(brokenEscape);
        }
    }

    /// How deep brackets are nested at most, so that no file can exhaust the reader.
    private static int nesting(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char symbol = text.charAt(i);
            if (symbol == '[' || symbol == '{') deepest = Math.max(deepest, ++depth);
            if (symbol == ']' || symbol == '}') depth = Math.max(0, depth - 1);
        }
        return deepest;
    }

    private static <T> Outcome<T> rejected(int line, Problem problem, String... given) {
        return new Outcome.Rejected<>(List.of(new Fault(line, Fault.WHOLE_FILE, problem, List.of(given))));
    }
}
