package dk.spirekraft.people.web;

import dk.spirekraft.web.PageContent;

/// Asks somebody who is signed in to prove themselves anew, and says why.
///
/// @param challenge what a passkey is asked with
/// @param domain that passkeys belong to
public record AgainPage(String title, String challenge, String domain) implements PageContent {}
