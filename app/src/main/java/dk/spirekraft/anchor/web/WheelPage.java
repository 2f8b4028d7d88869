package dk.spirekraft.anchor.web;

import dk.spirekraft.web.PageContent;
import java.util.List;

/// A school's year wheel: as a picture, and month by month as a list.
///
/// @param address of the page itself
/// @param feed the address for calendar programs, empty until somebody asks for one
/// @param duties what can be moved, none for those who only look
public record WheelPage(
        String title,
        String school,
        String address,
        String back,
        WheelPicture picture,
        List<Turn> turns,
        String feed,
        List<Duty> duties)
        implements PageContent {

    public WheelPage {
        turns = List.copyOf(turns);
        duties = List.copyOf(duties);
    }

    /// A month or the whole year, with what stands there.
    public record Turn(String name, List<Fact> entries) {

        public Turn {
            entries = List.copyOf(entries);
        }
    }

    /// @param value the name of the duty, `month` when it is done next, such as 2026-11
    public record Duty(String value, String label, String month) {}
}
