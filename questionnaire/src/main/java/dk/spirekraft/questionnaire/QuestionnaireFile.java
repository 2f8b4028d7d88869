package dk.spirekraft.questionnaire;

import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads questionnaires from YAML 1.2 (and so from JSON). Names every fault at once, each with line and path.
public final class QuestionnaireFile {

    /// Longer files are refused unread: the largest instruments in use are some 50 kB.
    public static final int MOST_CHARACTERS = 500_000;

    private static final int MOST_DEPTH = 20;

    private QuestionnaireFile() {}

    /// What became of reading a file.
    public sealed interface Outcome {
        record Read(Questionnaire questionnaire) implements Outcome {}

        /// @param faults at least one, in the order of the file
        record Rejected(List<Fault> faults) implements Outcome {
            public Rejected {
                faults = List.copyOf(faults);
            }
        }
    }

    /// The format as a JSON Schema (draft 2020-12), for editors and other programs.
    public static String schema() {
        return Resource.read("questionnaire.schema.json");
    }

    public static Outcome read(String text) {
        if (text.length() > MOST_CHARACTERS)
            return rejected(0, Problem.LONG_FILE, String.valueOf(MOST_CHARACTERS), String.valueOf(text.length()));
        if (nesting(text) > MOST_DEPTH) return rejected(0, Problem.DEEP, String.valueOf(MOST_DEPTH));
        try {
            var settings = LoadSettings.builder()
                    .setCodePointLimit(MOST_CHARACTERS)
                    .setAllowDuplicateKeys(false)
                    .build();
            var root = new Compose(settings).composeString(text);
            if (root.isEmpty()) return rejected(0, Problem.EMPTY_FILE);
            var faults = new FaultList();
            var top = Entry.top(root.get(), faults);
            if (!faults.isEmpty()) return new Outcome.Rejected(faults.all());
            if (top.isDeeperThan(MOST_DEPTH)) return rejected(0, Problem.DEEP, String.valueOf(MOST_DEPTH));
            var questionnaire = new QuestionnaireReader(top, faults).read();
            return faults.isEmpty()
                    ? new Outcome.Read(questionnaire.orElseThrow())
                    : new Outcome.Rejected(faults.all());
        } catch (MarkedYamlEngineException malformed) {
            int line =
                    malformed.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            return rejected(line, Problem.NO_YAML);
        } catch (YamlEngineException unreadable) {
            return rejected(0, Problem.NO_YAML);
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

    private static Outcome rejected(int line, Problem problem, String... given) {
        return new Outcome.Rejected(List.of(new Fault(line, Fault.WHOLE_FILE, problem, List.of(given))));
    }
}
