package dk.spirekraft.measure.web;

import dk.spirekraft.measure.QuestionnaireRef;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;

/// The form that plans a wave.
public record NewWavePage(String title, String action, WaveForm form, List<String> questionnaires, Faults faults)
        implements PageContent {

    public NewWavePage {
        questionnaires = List.copyOf(questionnaires);
    }

    /// A form as it was filled in, and what is wrong with it.
    record Filled(WaveForm form, Faults faults) {}

    static NewWavePage of(School school, Filled filled, List<QuestionnaireRef> offered, Words words) {
        Faults faults = filled.faults();
        String title = words.of("measure.new.title");
        return new NewWavePage(
                faults.isEmpty() ? title : words.of("web.fault") + ": " + title,
                school.address() + "/maalinger",
                filled.form(),
                offered.stream().map(QuestionnaireRef::toString).toList(),
                faults);
    }
}
