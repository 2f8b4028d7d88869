package dk.spirekraft.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// Makes the frame of a page from its request and from what the phases contribute.
@Component
class Frames {

    /// Request attributes that the module which knows people fills in.
    static final String OWNER = "frame.owner";

    static final String SIGNED_IN = "frame.signedIn";

    private final ObjectProvider<NavItem.Source> sources;

    Frames(ObjectProvider<NavItem.Source> sources) {
        this.sources = sources;
    }

    Frame of(HttpServletRequest request, Words words) {
        Place place = Place.of(request.getRequestURI());
        List<NavItem> items = sources.orderedStream()
                .flatMap(source -> source.at(place).stream())
                .sorted(Comparator.comparingInt(NavItem::order))
                .toList();
        String here = items.stream()
                .filter(item -> item.reach(place.path()) > 0)
                .max(Comparator.comparingInt(item -> item.reach(place.path())))
                .map(NavItem::address)
                .orElse("");
        List<Frame.Link> navigation = items.stream()
                .map(item -> new Frame.Link(
                        words.of(item.label()),
                        item.address(),
                        item.icon(),
                        item.address().equals(here)))
                .toList();
        return new Frame(
                words, here(request, place), csrf(request), navigation, text(request, OWNER), text(request, SIGNED_IN));
    }

    private static String here(HttpServletRequest request, Place place) {
        String query = request.getQueryString();
        return query == null ? place.path() : place.path() + "?" + query;
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    private static String text(HttpServletRequest request, String attribute) {
        return request.getAttribute(attribute) instanceof String text ? text : "";
    }
}
