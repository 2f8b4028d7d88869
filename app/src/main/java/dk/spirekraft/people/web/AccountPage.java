package dk.spirekraft.people.web;

import dk.spirekraft.people.Passkeys;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// How somebody gets in, and where they are in.
///
/// @param making what a new passkey is made of
/// @param providers that let them in; none unless they came by one
/// @param limits how long they stay signed in
public record AccountPage(
        String title,
        List<Row> passkeys,
        Making making,
        List<Provider> providers,
        List<Row> sessions,
        String limits,
        Faults faults)
        implements PageContent {

    /// A passkey or a place where somebody is signed in.
    ///
    /// @param address where it is ended, empty for the session that asks
    public record Row(String name, String about, String address) {}

    /// A municipality's own sign-in.
    public record Provider(String name, String about, String issuer) {}

    /// What a browser makes a passkey of; all but names in base64url.
    ///
    /// @param user stands for the owner
    /// @param ids of the passkeys that there are, with blanks between
    /// @param name as typed, or a suggestion
    /// @param fresh true if they signed in lately enough to make one
    public record Making(
            String challenge, String user, String owner, String domain, String ids, String name, boolean fresh) {}

    public AccountPage {
        passkeys = List.copyOf(passkeys);
        providers = List.copyOf(providers);
        sessions = List.copyOf(sessions);
    }

    /// True while one more passkey can be made.
    public boolean hasRoom() {
        return passkeys.size() < most();
    }

    /// So many passkeys may one person have.
    public int most() {
        return Passkeys.MOST;
    }

    /// True if there is a session besides the one that asks.
    public boolean hasOthers() {
        return sessions.size() > 1;
    }
}
