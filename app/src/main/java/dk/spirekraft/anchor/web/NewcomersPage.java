package dk.spirekraft.anchor.web;

import dk.spirekraft.web.PageContent;
import java.util.List;

/// What somebody new may know in five minutes: what the school is for, what was agreed and why, and whom to ask.
///
/// @param coreTask empty where nobody wrote it
/// @param agreed each routine by name, with place and rhythm, and why
/// @param tried what is being tried at the moment
/// @param ask how the group meets and tells of what it decides, none where nobody wrote it
public record NewcomersPage(
        String title, String school, String coreTask, List<Agreed> agreed, List<Fact> tried, List<Fact> ask)
        implements PageContent {

    public NewcomersPage {
        agreed = List.copyOf(agreed);
        tried = List.copyOf(tried);
        ask = List.copyOf(ask);
    }

    /// @param why may be empty
    public record Agreed(String what, String where, String when, String why) {}
}
