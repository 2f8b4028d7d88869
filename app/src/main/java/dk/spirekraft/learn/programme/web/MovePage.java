package dk.spirekraft.learn.programme.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// Where a date is moved or cancelled.
///
/// @param back the programme's address
/// @param doubts what speaks against the day that was chosen; then a box to move it anyway is offered
/// @param cancelled true where it is cancelled, and can be taken up again
public record MovePage(
        String title,
        String heading,
        String address,
        String back,
        String now,
        MoveForm form,
        Faults faults,
        List<String> doubts,
        boolean cancelled)
        implements PageContent {

    public MovePage {
        doubts = List.copyOf(doubts);
    }

    public String day() {
        return Typed.text(form.day());
    }

    public String seen() {
        return Typed.text(form.seen());
    }

    public boolean follow() {
        return form.follows();
    }
}
