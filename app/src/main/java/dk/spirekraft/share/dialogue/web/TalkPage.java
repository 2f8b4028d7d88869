package dk.spirekraft.share.dialogue.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// Taking part in the dialogue on a theme.
///
/// @param dialogue the address of the page that everybody reads
/// @param address of this page
/// @param note what became of the last statement, empty for nothing
/// @param typed the statement as typed
public record TalkPage(
        String title,
        String dialogue,
        String address,
        String note,
        List<Said> statements,
        List<Own> own,
        String typed,
        Faults faults)
        implements PageContent {

    /// @param result in words
    /// @param voice what this visitor said to it, in words, empty for nothing yet
    public record Said(String id, String text, String result, boolean bothAgree, String voice) {}

    /// @param state in words
    public record Own(String id, String text, String state) {}

    public TalkPage {
        statements = List.copyOf(statements);
        own = List.copyOf(own);
    }
}
