package dk.spirekraft.questionnaire;

import dk.spirekraft.yaml.Fault;
import dk.spirekraft.yaml.YamlFile;
import java.util.List;

/// Reads questionnaires from YAML 1.2 (and so from JSON). Names every fault at once, each with line and path.
public final class QuestionnaireFile {

    /// Longer files are refused unread: the largest instruments in use are some 50 kB.
    public static final int MOST_CHARACTERS = 500_000;

    private static final YamlFile FILE = new YamlFile(MOST_CHARACTERS);

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
        return switch (FILE.read(text, top -> new QuestionnaireReader(top).read())) {
            case YamlFile.Outcome.Read<Questionnaire> read -> new Outcome.Read(read.content());
            case YamlFile.Outcome.Rejected<Questionnaire> rejected -> new Outcome.Rejected(rejected.faults());
        };
    }
}
