package dk.spirekraft.learn.programme.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;

/// Asks before a school leaves a programme, or comes back to it.
///
/// @param left true where it left before
public record LeavePage(String title, String address, String back, boolean left, Faults faults)
        implements PageContent {}
