package dk.spirekraft.share.catalogue.web;

import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.share.catalogue.CaseSearch;
import dk.spirekraft.share.catalogue.Catalogue;
import dk.spirekraft.share.catalogue.Project;
import dk.spirekraft.share.catalogue.Projects;
import dk.spirekraft.share.catalogue.ThemeList;
import dk.spirekraft.web.Language;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The newest stories as an Atom feed (RFC 4287), and the addresses of all pages for search engines.
@Controller
class FeedController {

    static final String FEED = "/erfaringer.atom";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String MAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Catalogue catalogue;
    private final Projects projects;
    private final PublicSite site;

    FeedController(Catalogue catalogue, Projects projects, PublicSite site) {
        this.catalogue = catalogue;
        this.projects = projects;
        this.site = site;
    }

    @GetMapping(value = FEED, produces = "application/atom+xml;charset=UTF-8")
    @OpenToAll
    ResponseEntity<String> feed() {
        List<Catalogue.Row> newest = catalogue.list(CaseSearch.ALL);
        ThemeList themes = site.themes();
        return ResponseEntity.ok(Xml.document(feed -> {
            feed.open("feed", ATOM);
            feed.element("id", site.address("/erfaringer"));
            feed.element("title", site.words(Language.DANISH).of("share.feed"));
            feed.element("updated", day(newest));
            feed.empty("link", "rel", "self", "href", site.address(FEED));
            feed.empty("link", "href", site.address("/erfaringer"));
            for (Catalogue.Row row : newest) entry(feed, row, themes);
            feed.close();
        }));
    }

    private void entry(Xml feed, Catalogue.Row row, ThemeList themes) {
        String address = site.address("/erfaringer/" + row.slug());
        feed.open("entry");
        feed.element("id", address);
        feed.element("title", row.title());
        feed.element("updated", row.releasedOn() + "T00:00:00Z");
        feed.empty("link", "href", address);
        feed.open("author");
        feed.element("name", site.words(Language.DANISH).of("web.brand"));
        feed.close();
        for (String theme : row.themes()) feed.empty("category", "term", theme, "label", themes.name(theme, "da"));
        feed.element("summary", row.summary());
        feed.close();
    }

    private static String day(List<Catalogue.Row> newest) {
        return newest.isEmpty() ? "2026-01-01T00:00:00Z" : newest.getFirst().releasedOn() + "T00:00:00Z";
    }

    @GetMapping(value = "/sitemap.xml", produces = "application/xml;charset=UTF-8")
    @OpenToAll
    ResponseEntity<String> sitemap() {
        Stream<String> themes = site.themes().offered().stream()
                .flatMap(theme -> Stream.of("/erfaringer/temaer/" + theme.id(), "/temaer/" + theme.id() + "/dialog"));
        Stream<String> pages = Stream.of("/erfaringer", "/erfaringer/temaer", "/opgaver", "/opgaver/temaer");
        Stream<String> told = Stream.concat(
                projects.all().stream().map(Project::slug).map("/opgaver/"::concat),
                catalogue.slugs().stream().map("/erfaringer/"::concat));
        return ResponseEntity.ok(Xml.document(map -> {
            map.open("urlset", MAP);
            Stream.of(pages, themes, told).flatMap(part -> part).forEach(path -> {
                map.open("url");
                map.element("loc", site.address(path));
                map.close();
            });
            map.close();
        }));
    }

    /// Everything but the catalogue, the methods and the front stays out of search engines.
    @GetMapping(value = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @OpenToAll
    ResponseEntity<String> robots() {
        return ResponseEntity.ok("""
                User-agent: *
                Allow: /$
                Allow: /erfaringer
                Allow: /opgaver
                Allow: /temaer
                Allow: /metoder
                Allow: /assets
                Allow: /en/
                Disallow: /
                Sitemap: %s
                """.formatted(site.address("/sitemap.xml")));
    }
}
