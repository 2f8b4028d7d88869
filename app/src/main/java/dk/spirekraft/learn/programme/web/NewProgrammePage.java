package dk.spirekraft.learn.programme.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;

/// The form that starts a programme.
public record NewProgrammePage(String title, String heading, Offer offer, NewProgrammeForm form, Faults faults)
        implements PageContent {

    /// Something to choose.
    public record Choice(String value, String label) {}

    /// What there is to choose among.
    public record Offer(List<Choice> templates, List<Choice> months, List<Choice> schools, List<Choice> consultants) {

        public Offer {
            templates = List.copyOf(templates);
            months = List.copyOf(months);
            schools = List.copyOf(schools);
            consultants = List.copyOf(consultants);
        }
    }

    static NewProgrammePage of(Offer offer, NewProgrammeForm form, Faults faults, Words words) {
        String heading = words.of("learn.new.title");
        return new NewProgrammePage(
                faults.isEmpty() ? heading : words.of("web.fault") + ": " + heading, heading, offer, form, faults);
    }

    public String name() {
        return form.nameText();
    }

    public boolean hasMonth(Choice choice) {
        return choice.value().equals(form.monthText());
    }

    public boolean hasTemplate(Choice choice) {
        return choice.value().equals(form.templateText());
    }

    public boolean hasSchool(Choice choice) {
        return form.schools().contains(choice.value());
    }

    public boolean hasConsultant(Choice choice) {
        return form.consultants().contains(choice.value());
    }
}
