package dk.spirekraft.people.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// Where a link is asked for, or a passkey is used.
///
/// @param typed the address typed before, kept
/// @param challenge what a passkey is asked with
/// @param domain that passkeys belong to
/// @param provider what the municipality's own sign-in is called, empty where there is none
/// @param parts who can be tried, only in the demo
public record SignInPage(
        String title,
        String typed,
        String challenge,
        String domain,
        String provider,
        List<DemoCast.Part> parts,
        Faults faults)
        implements PageContent {

    public SignInPage {
        parts = List.copyOf(parts);
    }
}
