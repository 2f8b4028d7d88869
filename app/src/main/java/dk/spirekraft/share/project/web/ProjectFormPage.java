package dk.spirekraft.share.project.web;

import dk.spirekraft.share.catalogue.ThemeList;
import dk.spirekraft.share.catalogue.web.Choice;
import dk.spirekraft.share.project.NewProject;
import dk.spirekraft.share.project.ProjectValues;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Entering a project or changing one.
///
/// @param action where the form is sent
/// @param edition that it was written on top of, 0 for a new one
/// @param removing where it is removed, empty for a new one
public record ProjectFormPage(
        String title,
        String action,
        ProjectValues values,
        Faults faults,
        List<Choice> themes,
        List<Field> fields,
        int edition,
        String removing)
        implements PageContent {

    /// Where a form is sent, and the edition that it was written on top of, 0 for a new one.
    record Writing(String action, int edition) {}

    /// A text to write.
    public record Field(String name, String label) {}

    public ProjectFormPage {
        themes = List.copyOf(themes);
        fields = List.copyOf(fields);
    }

    static ProjectFormPage of(Writing writing, ProjectValues values, ThemeList known, Words words) {
        int edition = writing.edition();
        String action = writing.action();
        List<String> chosen = values.list("themes");
        return new ProjectFormPage(
                words.of(edition == 0 ? "share.projects.new" : "share.projects.change"),
                action,
                values,
                Faults.NONE,
                known.all().stream()
                        .filter(theme -> !theme.retired() || chosen.contains(theme.id()))
                        .map(theme -> new Choice(
                                theme.id(), theme.title().in(words.language().tag()), chosen.contains(theme.id())))
                        .toList(),
                List.of(
                        new Field("workplaces", words.of("share.project.workplaces")),
                        new Field("did", words.of("share.project.did")),
                        new Field("design", words.of("share.project.design")),
                        new Field("anchored", words.of("share.project.anchored")),
                        new Field("harvested", words.of("share.project.harvested"))),
                edition,
                edition == 0 ? "" : action + "/sletning");
    }

    ProjectFormPage with(Faults found) {
        return new ProjectFormPage(title, action, values, found, themes, fields, edition, removing);
    }

    static ProjectValues values(NewProject project) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("language", project.language());
        values.put("title", project.told().title());
        values.put("firstYear", String.valueOf(project.firstYear()));
        values.put("lastYear", String.valueOf(project.lastYear()));
        values.put("themes", String.join(" ", project.themes()));
        values.put("cases", String.join(" ", project.cases()));
        values.put("client", project.told().client());
        values.put("partners", project.told().partners());
        values.put("workplaces", project.told().workplaces());
        values.put("did", project.told().did());
        values.put("design", project.told().design());
        values.put("anchored", project.told().anchored());
        values.put("harvested", project.told().harvested());
        return new ProjectValues(values);
    }
}
