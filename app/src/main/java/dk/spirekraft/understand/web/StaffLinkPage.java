package dk.spirekraft.understand.web;

import dk.spirekraft.people.School;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;

/// The link that a working group gives to all staff.
///
/// @param path where the link leads within this installation
public record StaffLinkPage(String title, String path, String action) implements PageContent {

    static StaffLinkPage of(School school, String key, Words words) {
        return new StaffLinkPage(
                words.of("understand.staff.title"), "/personale/" + key, school.address() + "/personalenoegle");
    }
}
