package dk.spirekraft.share.catalogue.web;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.questionnaire.Scale.Relation;
import dk.spirekraft.share.catalogue.CaseSearch;
import dk.spirekraft.share.catalogue.Catalogue;
import dk.spirekraft.share.catalogue.Catalogue.Published;
import dk.spirekraft.share.catalogue.Finder;
import dk.spirekraft.share.catalogue.Projects;
import dk.spirekraft.share.catalogue.Question;
import dk.spirekraft.share.catalogue.SchoolKind;
import dk.spirekraft.share.catalogue.SchoolSize;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lays out lists of stories and one story.
@Component
class CaseViews {

    static final String ADDRESS = "/erfaringer";
    private static final int ALIKE = 5;

    private final Catalogue catalogue;
    private final Finder finder;
    private final Projects projects;

    CaseViews(Catalogue catalogue, Finder finder, Projects projects) {
        this.catalogue = catalogue;
        this.finder = finder;
        this.projects = projects;
    }

    CasesPage list(CaseQuery query, Head head) {
        return finder.question(query.words())
                .map(question -> found(question, query, head))
                .orElseGet(() -> all(query, head));
    }

    private CasesPage all(CaseQuery query, Head head) {
        CaseSearch search = query.search(head.themes());
        int count = catalogue.count(search);
        return page(
                query, head, new Listed(count, CaseRows.of(catalogue.list(search), head), List.of(), Catalogue.PAGE));
    }

    private CasesPage found(Question question, CaseQuery query, Head head) {
        Finder.Hits hits = finder.find(question, query.search(head.themes()));
        List<CaseRows> rows = hits.hits().stream()
                .map(hit -> CaseRows.of(hit.row(), hit.pieces(), head))
                .toList();
        List<ProjectRow> also = ProjectRow.of(projects.matching(question), head);
        return page(query, head, new Listed(hits.found(), rows, also, Finder.PAGE));
    }

    private record Listed(int count, List<CaseRows> rows, List<ProjectRow> projects, int onOnePage) {

        boolean isAll() {
            return onOnePage == Catalogue.PAGE || count < Finder.MOST;
        }
    }

    private CasesPage page(CaseQuery query, Head head, Listed listed) {
        Words words = head.words();
        CaseSearch search = query.search(head.themes());
        int page = search.page();
        String address = head.prefix() + ADDRESS;
        return new CasesPage(
                head,
                search.words(),
                words.of(listed.isAll() ? "share.found" : "share.found.most", listed.count()),
                listed.rows(),
                listed.projects(),
                filters(search, head),
                search.method().isEmpty() ? Optional.empty() : catalogue.use(search.method()),
                page > 1 ? address + CaseQuery.at(search, page - 1) : "",
                page * listed.onOnePage() < listed.count() ? address + CaseQuery.at(search, page + 1) : "");
    }

    private CasesPage.Filters filters(CaseSearch search, Head head) {
        Words words = head.words();
        return new CasesPage.Filters(
                head.themes().offered().stream()
                        .map(theme -> new Choice(
                                theme.id(),
                                theme.title().in(words.language().tag()),
                                theme.id().equals(search.theme())))
                        .toList(),
                Choice.of(
                        Relation.values(),
                        relation -> words.of("method.relation." + relation.name()),
                        List.of(search.relation())),
                Choice.of(Phase.values(), phase -> words.of(phase.label()), List.of(search.phase())),
                catalogue.methods().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(method -> new Choice(
                                method.getKey(),
                                method.getValue(),
                                method.getKey().equals(search.method())))
                        .toList(),
                Choice.of(SchoolKind.values(), kind -> words.of(kind.label()), List.of(search.kind())),
                Choice.of(SchoolSize.values(), size -> words.of(size.label()), List.of(search.size())),
                Choice.of(Decision.Outcome.values(), outcome -> words.of(outcome.label()), List.of(search.outcome())),
                !search.equals(CaseSearch.ALL));
    }

    CasePage one(Published published, Head head) {
        Words words = head.words();
        var telling =
                new StoryView.Telling(published.year(), published.language(), ADDRESS + "/billeder/", head.themes());
        String use = published.story().marks().method().flatMap(method -> catalogue.use(method.id())).stream()
                .map(counted -> use(counted, words))
                .findFirst()
                .orElse("");
        return new CasePage(
                head,
                StoryView.of(published.story(), telling, words),
                CaseRows.of(catalogue.alike(published, ALIKE), head),
                ProjectRow.of(projects.with(published.slug()), head),
                use);
    }

    static String use(Catalogue.Use use, Words words) {
        return use.kept() < Catalogue.Use.FEWEST
                ? words.of("share.use.few", use.tried())
                : words.of("share.use", use.tried(), use.kept());
    }
}
