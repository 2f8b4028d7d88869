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

    static NewWavePage of(School school, WaveForm form, List<QuestionnaireRef> offered, Faults faults, Words words) {
        String title = words.of("measure.new.title");
        return new NewWavePage(
                faults.isEmpty() ? title : words.of("web.fault") + ": " + title,
                school.address() + "/maalinger",
                form,
                offered.stream().map(QuestionnaireRef::toString).toList(),
                faults);
    }
}
