package dk.spirekraft.anchor.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// The form with which a school starts a programme of its own.
///
/// @param already the name of a programme that the school is in and that goes on, empty for none
public record NewRoundPage(
        String title,
        String address,
        String back,
        String already,
        String name,
        List<Choice> templates,
        List<Choice> months,
        Faults faults)
        implements PageContent {

    public NewRoundPage {
        templates = List.copyOf(templates);
        months = List.copyOf(months);
    }
}
