package dk.spirekraft.measure.web;

import dk.spirekraft.web.PageContent;

/// The question before answering begins earlier than planned.
///
/// @param planned when it was to begin
public record BeginPage(String title, String name, String address, String planned) implements PageContent {}
