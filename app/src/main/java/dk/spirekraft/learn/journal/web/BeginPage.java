package dk.spirekraft.learn.journal.web;

import dk.spirekraft.web.PageContent;

/// What a journal is, who can read it and what is lost with the code: said before the first word.
public record BeginPage(String title) implements PageContent {}
