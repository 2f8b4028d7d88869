package dk.spirekraft.learn.trial.web;

import dk.spirekraft.web.PageContent;
import java.util.List;

/// What all colleagues may know of a school's trials: what, with whom, until when, and what became of it.
public record NoticeBoardPage(String title, String school, List<Line> going, List<Line> decided)
        implements PageContent {

    public NoticeBoardPage {
        going = List.copyOf(going);
        decided = List.copyOf(decided);
    }

    /// @param says from when until when, or how it ended
    /// @param names of those who agreed to be named, empty for nobody
    public record Line(String aim, String together, String says, String names) {}
}
