package dk.spirekraft.learn.journal.web;

import dk.spirekraft.web.PageContent;
import java.util.List;

/// A journal that lies open.
///
/// @param until when it locks itself
/// @param prompts occasions without a page yet
/// @param unreadable what to say of pages that can't be read, empty for none
/// @param passkeys of the owner's, that could open it beside the code and do not yet
/// @param opening how many do, empty for none
public record HomePage(
        String title,
        String until,
        List<Prompt> prompts,
        List<Line> entries,
        String unreadable,
        LockedPage.Passkeyed passkeys,
        String opening)
        implements PageContent {

    public HomePage {
        prompts = List.copyOf(prompts);
        entries = List.copyOf(entries);
    }

    /// An occasion that asks for a page.
    public record Prompt(String title, String when, String address) {}

    /// A page that was written.
    ///
    /// @param beginning its first words
    public record Line(String title, String when, String beginning, String address) {}
}
