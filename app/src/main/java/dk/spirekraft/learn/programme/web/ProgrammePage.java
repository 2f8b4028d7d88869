package dk.spirekraft.learn.programme.web;

import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.PageContent;
import java.util.List;
import java.util.Optional;

/// A programme for those who run it: where it is, its dates, and how far each school's group is.
///
/// @param toChoose all consultants of the municipality, for those who may change who runs it
/// @param mayChange false for those who only look
public record ProgrammePage(
        String title,
        String address,
        String text,
        Optional<NextStep> next,
        Timeline timeline,
        List<TimelineEntry> entries,
        List<DateLine> dates,
        List<SchoolLine> schools,
        String consultants,
        List<Consultant> toChoose,
        boolean mayChange)
        implements PageContent {

    public ProgrammePage {
        entries = List.copyOf(entries);
        dates = List.copyOf(dates);
        schools = List.copyOf(schools);
        toChoose = List.copyOf(toChoose);
    }

    /// One date of the plan, in words.
    ///
    /// @param address where it is moved, empty where it can't
    /// @param workshop the workshop's own page, empty for anything else
    /// @param why why it lies where it lies, or what speaks against it
    /// @param state done, cancelled with the reason, or empty
    /// @param conflict true where something should be done about it
    public record DateLine(
            String name, String when, String why, String state, boolean conflict, String address, String workshop) {}

    /// Somebody who may run it.
    public record Consultant(String id, String name, boolean runs) {}

    /// One school.
    ///
    /// @param group how far its working group is
    /// @param address its own timeline
    /// @param leave where it is taken out of the programme, empty if it left
    public record SchoolLine(String name, String group, String address, String leave) {}
}
