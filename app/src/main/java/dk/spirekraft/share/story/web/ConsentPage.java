package dk.spirekraft.share.story.web;

import dk.spirekraft.share.catalogue.web.StoryView;
import dk.spirekraft.web.PageContent;

/// The page behind a mailed link: what would be told, and the two answers.
///
/// @param address of this page
/// @param text who asks and what was answered so far
/// @param mayAgree false once they said yes to this text, or the link is too old for a first answer
/// @param named the sentences that name them
public record ConsentPage(
        String title, String address, String text, boolean mayAgree, boolean mayRefuse, String named, StoryView story)
        implements PageContent {}
