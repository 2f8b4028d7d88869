package dk.spirekraft.share.theme.web;

import dk.spirekraft.share.theme.ThemeDesk.Named;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;

/// Naming a theme.
///
/// @param action where the form is sent
/// @param catalogue its address there, empty for a new one
public record ThemeFormPage(String title, String action, Named typed, String catalogue, Faults faults)
        implements PageContent {}
