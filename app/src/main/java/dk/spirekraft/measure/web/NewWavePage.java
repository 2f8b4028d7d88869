package dk.spirekraft.measure.web;

import dk.spirekraft.people.School;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;

/// The form that plans a wave.
///
/// @param note what its fields were filled in after, empty for nothing
public record NewWavePage(
        String title,
        String heading,
        String action,
        WaveForm form,
        List<QuestionnaireChoice> questionnaires,
        Faults faults,
        String note)
        implements PageContent {

    public NewWavePage {
        questionnaires = List.copyOf(questionnaires);
    }

    /// The same form, to put a planned wave right.
    NewWavePage changing(String address, Words words) {
        String heading = words.of("measure.change.title");
        return new NewWavePage(title(heading, faults, words), heading, address, form, questionnaires, faults, "");
    }

    private static String title(String heading, Faults faults, Words words) {
        return faults.isEmpty() ? heading : words.of("web.fault") + ": " + heading;
    }

    /// A form as it was filled in, and what is wrong with it.
    record Filled(WaveForm form, Faults faults) {}

    static NewWavePage of(School school, Filled filled, List<QuestionnaireChoice> offered, Words words) {
        Faults faults = filled.faults();
        String heading = words.of("measure.new.title");
        return new NewWavePage(
                title(heading, faults, words),
                heading,
                school.address() + "/maalinger",
                filled.form(),
                offered,
                faults,
                "");
    }

    /// The same form, with what its fields were filled in after.
    NewWavePage noting(String after) {
        return new NewWavePage(title, heading, action, form, questionnaires, faults, after);
    }
}
