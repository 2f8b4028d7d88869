package dk.spirekraft.people.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;

/// Where a municipality writes what staff are told of it.
///
/// @param text what it is for
/// @param kept that it was kept, empty before
public record DataControllerPage(String title, String text, String kept, DataControllerForm form, Faults faults)
        implements PageContent {

    static DataControllerPage of(String municipality, DataControllerForm form, Faults faults, Words words) {
        return new DataControllerPage(
                words.of("people.controller.title"),
                words.of("people.controller.text", municipality),
                "",
                form,
                faults);
    }

    /// The same page after it was kept.
    DataControllerPage kept(Words words) {
        return new DataControllerPage(title, text, words.of("people.controller.kept"), form, faults);
    }
}
