package dk.spirekraft.anchor.web;

import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Table;

/// The lines of the action plan, to look at, to print, and to take into a spreadsheet.
public record ActionPlanPage(String title, String school, String address, String back, Table table)
        implements PageContent {}
