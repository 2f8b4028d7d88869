package dk.spirekraft.learn.journal.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;

/// The code, shown once.
///
/// @param name whose it is, for the paper
/// @param code in groups of four
/// @param fresh the key, sealed, to come back with the form
public record CodePage(String title, String name, String code, String fresh, Faults faults) implements PageContent {}
