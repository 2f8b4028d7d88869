package dk.spirekraft.learn.journal.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// A page of the journal while it is written.
///
/// @param prompts what to think about
/// @param remove where it can be taken away, empty while it is new
public record EntryPage(
        String title, String id, String occasion, List<String> prompts, String text, String remove, Faults faults)
        implements PageContent {

    public EntryPage {
        prompts = List.copyOf(prompts);
    }
}
