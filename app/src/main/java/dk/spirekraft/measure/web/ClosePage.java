package dk.spirekraft.measure.web;

import dk.spirekraft.web.PageContent;

/// The question before a measurement is closed for good.
///
/// @param answered how many had answered at the last morning's count
/// @param shown from how many answers anything is shown, in words
public record ClosePage(String title, String name, String address, String answered, String shown)
        implements PageContent {}
