package dk.spirekraft.people.web;

import dk.spirekraft.web.PageContent;

/// The question before a school is taken away.
///
/// @param action where yes goes, empty where the school can't be taken away
public record RemoveSchoolPage(String title, String text, String action) implements PageContent {}
