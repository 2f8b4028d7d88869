package dk.spirekraft.people.web;

import dk.spirekraft.web.PageContent;

/// What this is, for somebody who has never seen it.
public record FrontPage(String title) implements PageContent {}
