package dk.spirekraft.questionnaire;

import java.util.List;
import java.util.Optional;

/// The questionnaires that come with the program.
public final class ShippedQuestionnaires {

    private static final List<Questionnaire> ALL = List.of(read("spirekraft-15.yaml"));

    private ShippedQuestionnaires() {}

    public static List<Questionnaire> all() {
        return ALL;
    }

    public static Optional<Questionnaire> find(String id, String version) {
        return ALL.stream()
                .filter(known -> known.id().equals(id) && known.version().equals(version))
                .findFirst();
    }

    /// The file of one of them, as somebody may take it home and change it.
    public static Optional<String> file(String id, String version) {
        return find(id, version).map(known -> Resource.read(known.id() + ".yaml"));
    }

    private static Questionnaire read(String file) {
        return switch (QuestionnaireFile.read(Resource.read(file))) {
            case QuestionnaireFile.Outcome.Read read -> read.questionnaire();
            case QuestionnaireFile.Outcome.Rejected rejected ->
                throw new IllegalStateException("The file %s is wrong: %s".formatted(file, rejected.faults()));
        };
    }
}
