package dk.spirekraft.people.web;

import dk.spirekraft.web.PageContent;

/// The button behind a link from a mail.
public record ConfirmPage(String title, String action) implements PageContent {}
