package dk.spirekraft.understand.web;

import dk.spirekraft.people.School;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.QrCode;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;

/// The link that a working group gives to all staff.
///
/// @param url the whole link, as it can be sent and scanned
/// @param slips how many of it stand on a printed sheet
public record StaffLinkPage(String title, String school, String url, QrCode square, int slips, String action)
        implements PageContent {

    private static final int ON_A_SHEET = 8;

    static StaffLinkPage of(School school, String key, SiteAddress site, Words words) {
        String url = site.of("/personale/" + key);
        return new StaffLinkPage(
                words.of("understand.staff.title"),
                school.name(),
                url,
                QrCode.of(url),
                ON_A_SHEET,
                school.address() + "/personalenoegle");
    }
}
