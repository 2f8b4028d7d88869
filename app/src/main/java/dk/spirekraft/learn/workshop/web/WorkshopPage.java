package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// A workshop for those who prepare it: agenda, homework, materials, and all that can be printed.
///
/// @param warning that the agenda is longer than the day, or empty
/// @param sheet what is written around it, as it was typed
/// @param move where its date is moved, empty once it is closed
/// @param runs true for the facilitator
public record WorkshopPage(
        String title,
        String heading,
        String when,
        String address,
        String back,
        List<String> aims,
        List<AgendaLine> agenda,
        String ends,
        List<String> homework,
        List<String> materials,
        List<String> leavesWith,
        Sheet sheet,
        PointForm point,
        Faults faults,
        List<Print> prints,
        String move,
        boolean runs)
        implements PageContent {

    public boolean closed() {
        return move.isEmpty();
    }

    public WorkshopPage {
        aims = List.copyOf(aims);
        agenda = List.copyOf(agenda);
        homework = List.copyOf(homework);
        materials = List.copyOf(materials);
        leavesWith = List.copyOf(leavesWith);
        prints = List.copyOf(prints);
    }

    /// @param begins the time of day, such as 13:00
    public record Sheet(String begins, String materials, String homework, int edition) {}

    public record Print(String label, String address) {}

    /// The form that changes one point.
    ///
    /// @param address its own
    /// @param back the workshop's
    public record Point(String title, String address, String back, PointForm form, Faults faults)
            implements PageContent {}
}
