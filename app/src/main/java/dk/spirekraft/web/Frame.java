package dk.spirekraft.web;

import java.util.List;
import java.util.function.Supplier;

/// What stands around the content of every page.
///
/// @param here the address of this page with its query, so that it stays the same page in the other language
/// @param token found when a form asks for it, since a stranger then gets a session
/// @param more places that are too many for the navigation
/// @param seeAlso other pages about the same thing as this one
/// @param owner what stands at the top right: the school or municipality, empty for none
/// @param signedIn the visitor's name, empty for nobody
public record Frame(
        Words words,
        String here,
        Supplier<String> token,
        List<Link> navigation,
        List<Link> more,
        List<SeeAlso> seeAlso,
        String owner,
        String signedIn) {

    /// A finished place in the navigation.
    public record Link(String label, String address, String icon, boolean current) {}

    public Frame {
        navigation = List.copyOf(navigation);
        more = List.copyOf(more);
        seeAlso = List.copyOf(seeAlso);
    }

    /// The value that each form sends back in the hidden field `_csrf`.
    public String csrf() {
        return token.get();
    }

    /// The address of the same page in the other language.
    public String inOtherLanguage() {
        return here
                + (here.contains("?") ? "&" : "?")
                + LanguageChoice.asked(words.language().other());
    }
}
