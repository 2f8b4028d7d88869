package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.web.PageContent;
import java.util.List;
import java.util.Optional;

/// The facilitator's run sheet: the step that is on with all that is said and done, what comes, and who was there.
///
/// @param late how much later or earlier than planned it will end, in words
/// @param early that it would be begun before its day and what follows from it, empty otherwise
/// @param refusal what keeps the workshop open, none if nothing was asked
public record RunPage(
        String title,
        String heading,
        String address,
        String back,
        Screen screen,
        Optional<AgendaLine> now,
        List<AgendaLine> agenda,
        String late,
        String early,
        List<SchoolPart> schools,
        List<String> refusal,
        boolean begun,
        boolean closed)
        implements PageContent {

    public RunPage {
        agenda = List.copyOf(agenda);
        schools = List.copyOf(schools);
        refusal = List.copyOf(refusal);
    }

    /// What keeps a screen on the step that is on.
    ///
    /// @param steps where the revision is asked for
    /// @param now in milliseconds since 1970
    /// @param from when the step began, and to when it ends, likewise; both 0 where no step is on
    public record Screen(String steps, int revision, long now, long from, long to, String ends) {

        public boolean isTimed() {
            return to > from;
        }
    }

    /// One school's seats, and where its own page is.
    public record SchoolPart(String name, String address, String results, List<SeatPart> seats) {

        public SchoolPart {
            seats = List.copyOf(seats);
        }
    }

    /// One seat.
    ///
    /// @param state `PRESENT`, `DEPUTY`, `ABSENT`, or empty while nobody has said
    /// @param agreement what they go home with, empty while it is missing
    /// @param form where that is written
    public record SeatPart(
            String id, String kind, String name, String deputy, String state, String agreement, String form) {}
}
