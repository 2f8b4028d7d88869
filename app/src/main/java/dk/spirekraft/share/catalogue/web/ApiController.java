package dk.spirekraft.share.catalogue.web;

import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.share.catalogue.CaseSearch;
import dk.spirekraft.share.catalogue.CaseStory;
import dk.spirekraft.share.catalogue.Catalogue;
import dk.spirekraft.share.catalogue.Finder;
import dk.spirekraft.share.catalogue.Project;
import dk.spirekraft.share.catalogue.Projects;
import dk.spirekraft.share.catalogue.Question;
import dk.spirekraft.web.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/// The catalogue for other programs, as `api/openapi.json` describes it. Nothing stands here that its pages do
/// not show.
@Controller
class ApiController {

    private static final String ADDRESS = "/api/v1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Catalogue catalogue;
    private final Finder finder;
    private final Projects projects;
    private final PublicSite site;

    ApiController(Catalogue catalogue, Finder finder, Projects projects, PublicSite site) {
        this.catalogue = catalogue;
        this.finder = finder;
        this.projects = projects;
        this.site = site;
    }

    /// @param found how many stories fit, 100 for that many or more where words were looked for
    record CaseList(int found, int page, List<CaseLine> cases) {}

    record CaseLine(
            String slug,
            String url,
            String title,
            String language,
            LocalDate releasedOn,
            int year,
            String summary,
            List<String> themes,
            String schoolKind,
            String schoolSize,
            String outcome,
            String evidence) {}

    record CaseWhole(
            String slug,
            String url,
            String language,
            LocalDate releasedOn,
            int year,
            List<String> themes,
            String evidence,
            CaseStory story) {}

    record ProjectLine(
            String slug,
            String url,
            int firstYear,
            int lastYear,
            List<String> themes,
            List<String> cases,
            Map<String, Project.Told> texts) {}

    record ThemeLine(String id, Map<String, String> title, Map<String, String> text, int cases) {}

    @GetMapping(value = ADDRESS + "/erfaringer", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenToAll
    ResponseEntity<String> cases(@ModelAttribute CaseQuery query) {
        CaseSearch search = query.search(site.themes());
        return json(finder.question(search.words())
                .map(question -> found(question, search))
                .orElseGet(() -> new CaseList(catalogue.count(search), search.page(), lines(catalogue.list(search)))));
    }

    private CaseList found(Question question, CaseSearch search) {
        Finder.Hits hits = finder.find(question, search);
        return new CaseList(
                hits.found(),
                search.page(),
                lines(hits.hits().stream().map(Finder.Hit::row).toList()));
    }

    private List<CaseLine> lines(List<Catalogue.Row> rows) {
        return rows.stream()
                .map(row -> new CaseLine(
                        row.slug(),
                        site.address("/erfaringer/" + row.slug()),
                        row.title(),
                        row.language(),
                        row.releasedOn(),
                        row.year(),
                        row.summary(),
                        row.themes(),
                        row.kind().name(),
                        row.size().name(),
                        row.outcome().name(),
                        row.evidence().name()))
                .toList();
    }

    @GetMapping(value = ADDRESS + "/erfaringer/{slug:\\d{4}-[a-z0-9-]+}", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenToAll
    ResponseEntity<String> one(@PathVariable String slug) {
        Catalogue.Published found = catalogue.find(slug).orElseThrow(NotFound::new);
        return json(new CaseWhole(
                slug,
                site.address("/erfaringer/" + slug),
                found.language(),
                found.releasedOn(),
                found.year(),
                found.story().marks().allThemes(),
                found.story().evidence().name(),
                found.story()));
    }

    @GetMapping(value = ADDRESS + "/opgaver", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenToAll
    ResponseEntity<String> projects() {
        return json(projects.all().stream().map(this::line).toList());
    }

    private ProjectLine line(Project project) {
        Map<String, Project.Told> texts = new TreeMap<>();
        project.danish().ifPresent(told -> texts.put("da", told));
        project.english().ifPresent(told -> texts.put("en", told));
        return new ProjectLine(
                project.slug(),
                site.address("/opgaver/" + project.slug()),
                project.firstYear(),
                project.lastYear(),
                project.themes(),
                project.cases(),
                texts);
    }

    @GetMapping(value = ADDRESS + "/temaer", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenToAll
    ResponseEntity<String> themes() {
        Map<String, Integer> counts = catalogue.themes();
        return json(site.themes().offered().stream()
                .map(theme -> new ThemeLine(
                        theme.id(),
                        theme.title().byLanguage(),
                        theme.text().byLanguage(),
                        counts.getOrDefault(theme.id(), 0)))
                .toList());
    }

    private static ResponseEntity<String> json(Object answer) {
        return ResponseEntity.ok(JSON.writeValueAsString(answer));
    }
}
