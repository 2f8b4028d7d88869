package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Subject;
import java.util.List;
import java.util.Optional;

/// A workshop as one school's group sees it: what was said last time, the agenda, what each goes home with, notes.
///
/// @param lastTime what the group said at the workshop before
/// @param later what it wanted to take up
/// @param since the trials begun since then
/// @param open findings that nobody has chosen about yet
/// @param results where the result is talked about
/// @param run where the group runs it, empty where a consultant does
/// @param typed the note that was typed, if it was refused
public record SchoolWorkshopPage(
        String title,
        String heading,
        String when,
        String address,
        String back,
        List<String> lastTime,
        List<String> later,
        List<Since> since,
        List<String> open,
        List<AgendaLine> agenda,
        List<String> homework,
        List<Going> going,
        List<NoteLine> notes,
        String results,
        String run,
        Typed typed,
        boolean closed,
        Optional<Subject> subject)
        implements PageContent {

    public SchoolWorkshopPage {
        lastTime = List.copyOf(lastTime);
        later = List.copyOf(later);
        since = List.copyOf(since);
        open = List.copyOf(open);
        agenda = List.copyOf(agenda);
        homework = List.copyOf(homework);
        going = List.copyOf(going);
        notes = List.copyOf(notes);
    }

    public boolean looksBack() {
        return !lastTime.isEmpty() || !later.isEmpty() || !since.isEmpty() || !open.isEmpty();
    }

    /// A trial begun since the workshop before.
    public record Since(String title, String state, String address) {}

    /// Somebody in the group, and what they go home with.
    ///
    /// @param agreement empty while it is missing
    /// @param address where it is written
    /// @param method the address of the method's page, empty where it is one of no page
    public record Going(String name, String agreement, String address, String method) {}

    /// @param remove where it is taken away
    public record NoteLine(String kind, String text, String remove) {}

    /// A note as typed.
    public record Typed(String kind, String text, Faults faults) {
        static final Typed NOTHING = new Typed("SAID", "", Faults.NONE);
    }
}
