package dk.spirekraft.share.catalogue.web;

import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.share.catalogue.CaseSearch;
import dk.spirekraft.share.catalogue.Catalogue;
import dk.spirekraft.share.catalogue.Projects;
import dk.spirekraft.share.catalogue.Theme;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Stories and projects by theme.
@Controller
class ThemesController {

    private final Catalogue catalogue;
    private final Projects projects;
    private final PublicSite site;

    ThemesController(Catalogue catalogue, Projects projects, PublicSite site) {
        this.catalogue = catalogue;
        this.projects = projects;
        this.site = site;
    }

    @GetMapping({"/erfaringer/temaer", "/en/erfaringer/temaer"})
    @OpenToAll
    ModelAndView cases(HttpServletRequest request) {
        Words words = site.words(request);
        Head head = site.head(request, words.of("share.cases.byTheme"), words.of("share.cases.about"));
        return themes(head, "/erfaringer", catalogue.themes()).drawnBy("share/themes");
    }

    @GetMapping({"/opgaver/temaer", "/en/opgaver/temaer"})
    @OpenToAll
    ModelAndView projects(HttpServletRequest request) {
        Words words = site.words(request);
        Head head = site.head(request, words.of("share.projects.byTheme"), words.of("share.projects.about"));
        Map<String, Integer> counts = projects.all().stream()
                .flatMap(project -> project.themes().stream())
                .collect(Collectors.toMap(theme -> theme, theme -> 1, Integer::sum));
        return themes(head, "/opgaver", counts).drawnBy("share/themes");
    }

    private static ThemesPage themes(Head head, String list, Map<String, Integer> counts) {
        Words words = head.words();
        List<ThemesPage.Row> rows = head.themes().offered().stream()
                .map(theme -> new ThemesPage.Row(
                        theme.title().in(words.language().tag()),
                        theme.text().in(words.language().tag()),
                        words.of(
                                list.equals("/erfaringer") ? "share.found" : "share.projects.found",
                                counts.getOrDefault(theme.id(), 0)),
                        head.prefix() + list + "/temaer/" + theme.id(),
                        dialogue(head, theme)))
                .toList();
        return new ThemesPage(head, head.prefix() + list, rows);
    }

    static String text(Theme theme, Words words) {
        String text = theme.text().in(words.language().tag());
        return theme.retired() ? text + " " + words.of("share.theme.retired") : text;
    }

    static String dialogue(Head head, Theme theme) {
        return head.prefix() + "/temaer/" + theme.id() + "/dialog";
    }

    @GetMapping({
        "/erfaringer/temaer/{tema:[a-z0-9-]+}",
        "/en/erfaringer/temaer/{tema:[a-z0-9-]+}",
        "/opgaver/temaer/{tema:[a-z0-9-]+}",
        "/en/opgaver/temaer/{tema:[a-z0-9-]+}"
    })
    @OpenToAll
    ModelAndView theme(@PathVariable String tema, HttpServletRequest request) {
        Theme theme = site.themes().find(tema).orElseThrow(NotFound::new);
        Words words = site.words(request);
        String tag = words.language().tag();
        Head head = site.head(request, theme.title().in(tag), text(theme, words));
        CaseSearch search = CaseSearch.ALL.withTheme(theme.id());
        List<CaseRows> stories = CaseRows.of(catalogue.list(search), head);
        String more =
                stories.size() < Catalogue.PAGE ? "" : head.prefix() + "/erfaringer?tema=" + theme.id() + "&side=2";
        return new ThemePage(
                        head,
                        text(theme, words),
                        dialogue(head, theme),
                        stories,
                        ProjectRow.of(projects.ofTheme(theme.id()), head),
                        more)
                .drawnBy("share/theme");
    }
}
