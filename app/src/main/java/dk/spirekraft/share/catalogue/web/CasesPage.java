package dk.spirekraft.share.catalogue.web;

import dk.spirekraft.share.catalogue.Catalogue;
import java.util.List;
import java.util.Optional;

/// Stories in a list, all of them or those that were looked for.
///
/// @param typed the words as typed
/// @param found how many there are, in words
/// @param use how many schools tried the chosen method, empty below three
/// @param earlier the address of the page before, empty for none; `later` that of the next
public record CasesPage(
        Head head,
        String typed,
        String found,
        List<CaseRows> rows,
        List<ProjectRow> projects,
        Filters filters,
        Optional<Catalogue.Use> use,
        String earlier,
        String later)
        implements PublicPage {

    /// What can be chosen.
    public record Filters(
            List<Choice> themes,
            List<Choice> relations,
            List<Choice> phases,
            List<Choice> methods,
            List<Choice> kinds,
            List<Choice> sizes,
            List<Choice> outcomes,
            boolean any) {

        public Filters {
            themes = List.copyOf(themes);
            methods = List.copyOf(methods);
        }
    }

    public CasesPage {
        rows = List.copyOf(rows);
        projects = List.copyOf(projects);
    }
}
