package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.web.BoardPage.Option;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// Which trials are quiet, and the times that the consultant offers. Group and consultant see the same.
///
/// @param quiet the trials that go on, the longest quiet first
/// @param slots to come
/// @param past the times that were, newest first
/// @param offers true for the consultant
/// @param own trials that a time can be taken for
/// @param said what became of taking a time, empty for nothing
public record SparringPage(
        String title,
        String board,
        String address,
        List<Quiet> quiet,
        List<Slot> slots,
        List<Slot> past,
        boolean offers,
        List<Option> own,
        SlotForm form,
        Faults faults,
        String said)
        implements PageContent {

    public SparringPage {
        quiet = List.copyOf(quiet);
        slots = List.copyOf(slots);
        past = List.copyOf(past);
        own = List.copyOf(own);
    }

    /// @param says for how long nothing was heard of it
    public record Quiet(String aim, String address, String says) {}

    /// @param aim of the trial that it was taken for, empty while it is free
    public record Slot(String when, String about, String address, String aim) {

        public boolean isFree() {
            return aim.isEmpty();
        }
    }
}
