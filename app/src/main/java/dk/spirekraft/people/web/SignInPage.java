package dk.spirekraft.people.web;

import dk.spirekraft.web.PageContent;
import java.util.List;

/// Where a link is asked for.
///
/// @param typed the address typed before, kept
/// @param parts who can be tried, only in the demo
public record SignInPage(String title, String typed, String fault, List<DemoCast.Part> parts) implements PageContent {

    public SignInPage {
        parts = List.copyOf(parts);
    }
}
