package dk.spirekraft.learn.trial.web;

import dk.spirekraft.web.PageContent;
import java.util.List;

/// One page before a talk: how each trial stands, and what changed since the talk before.
///
/// @param sparring address of the times
/// @param since which moment the changes are told from
public record StatusPage(String title, String sparring, String about, String since, List<Line> lines)
        implements PageContent {

    public StatusPage {
        lines = List.copyOf(lines);
    }

    /// @param chosen true for the trial that the time was taken for
    /// @param quiet for how long nothing was heard, empty for a decided one
    /// @param note the newest line since then, empty for none
    public record Line(
            String aim, String address, String state, boolean chosen, List<String> changes, String quiet, String note) {

        public Line {
            changes = List.copyOf(changes);
        }
    }
}
