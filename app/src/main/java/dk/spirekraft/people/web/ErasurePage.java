package dk.spirekraft.people.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;

/// The question before somebody's account is deleted.
public record ErasurePage(String title, Faults faults) implements PageContent {}
