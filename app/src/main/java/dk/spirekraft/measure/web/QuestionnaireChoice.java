package dk.spirekraft.measure.web;

import dk.spirekraft.measure.QuestionnaireRef;
import dk.spirekraft.measure.Questionnaires;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.UUID;

/// A questionnaire in a list to choose from.
///
/// @param value its id and version
/// @param label its title and version, for people
public record QuestionnaireChoice(String value, String label) {

    static List<QuestionnaireChoice> all(Questionnaires questionnaires, UUID municipality, Words words) {
        return of(questionnaires.offered(municipality), questionnaires, municipality, words);
    }

    static List<QuestionnaireChoice> of(
            List<QuestionnaireRef> offered, Questionnaires questionnaires, UUID municipality, Words words) {
        return offered.stream()
                .map(ref -> new QuestionnaireChoice(ref.toString(), label(questionnaires, municipality, ref, words)))
                .toList();
    }

    private static String label(Questionnaires questionnaires, UUID municipality, QuestionnaireRef ref, Words words) {
        String title = questionnaires
                .get(municipality, ref)
                .title()
                .in(words.language().tag());
        return words.of("measure.new.questionnaireName", title, ref.version());
    }
}
