package dk.spirekraft.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Makes the frame of a page from its request and from what the phases contribute.
@Component
class Frames {

    /// Request attributes that the module which knows people fills in.
    static final String OWNER = "frame.owner";

    static final String SIGNED_IN = "frame.signedIn";

    /// So many places stand in the navigation: what a thumb can tell apart. The rest is told on the overview.
    private static final int MOST = 5;

    /// Found once the first page is drawn, for some of them need what needs this.
    private final Supplier<List<NavItem.Source>> sources;
    private final Supplier<List<SeeAlso.Source>> leading;
    private final HomePlace home;

    Frames(ObjectProvider<NavItem.Source> sources, ObjectProvider<SeeAlso.Source> leading, HomePlace home) {
        this.sources = SingletonSupplier.of(() -> sources.orderedStream().toList());
        this.leading = SingletonSupplier.of(() -> leading.orderedStream().toList());
        this.home = home;
    }

    Frame of(HttpServletRequest request, Object page, Words words) {
        Place place = Place.of(request.getRequestURI());
        Place from = place.school().isPresent() ? place : home.find().orElse(place);
        List<NavItem> items = sources.get().stream()
                .flatMap(source -> source.at(from).stream())
                .sorted(Comparator.comparingInt(NavItem::order))
                .toList();
        List<NavItem> bar = items.subList(0, Math.min(MOST, items.size()));
        String here = bar.stream()
                .filter(item -> item.reach(place.path()) > 0)
                .max(Comparator.comparingInt(item -> item.reach(place.path())))
                .map(NavItem::address)
                .orElse("");
        return new Frame(
                words,
                here(request, place),
                () -> csrf(request),
                links(bar, here, words),
                links(items.subList(bar.size(), items.size()), here, words),
                seeAlso(page, place),
                text(request, OWNER),
                text(request, SIGNED_IN));
    }

    private List<SeeAlso> seeAlso(Object page, Place place) {
        if (!(page instanceof PageContent content)) return List.of();
        return content.subject().stream()
                .flatMap(subject -> leading.get().stream().flatMap(source -> source.about(subject, place).stream()))
                .toList();
    }

    private static List<Frame.Link> links(List<NavItem> items, String here, Words words) {
        return items.stream()
                .map(item -> new Frame.Link(
                        words.of(item.label()),
                        item.address(),
                        item.icon(),
                        item.address().equals(here)))
                .toList();
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
