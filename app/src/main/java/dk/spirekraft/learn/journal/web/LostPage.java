package dk.spirekraft.learn.journal.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;

/// Asks whether a journal shall be taken away.
public record LostPage(String title, Faults faults) implements PageContent {}
