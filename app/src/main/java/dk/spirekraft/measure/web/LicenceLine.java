package dk.spirekraft.measure.web;

import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.web.Words;

/// The line under every form and report that says whose questionnaire it is.
final class LicenceLine {

    private LicenceLine() {}

    static String of(Questionnaire questionnaire, Words words) {
        return words.of(
                "measure.licence",
                questionnaire.title().in(words.language().tag()),
                questionnaire.version(),
                questionnaire.owner(),
                questionnaire.licence());
    }
}
