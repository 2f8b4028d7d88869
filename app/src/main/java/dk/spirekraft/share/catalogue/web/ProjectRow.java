package dk.spirekraft.share.catalogue.web;

import dk.spirekraft.share.catalogue.Project;
import java.util.List;
import java.util.stream.Collectors;

/// A project in a list, in finished words.
public record ProjectRow(String address, String title, String language, String facts, String themes) {

    static List<ProjectRow> of(List<Project> projects, Head head) {
        return projects.stream().map(project -> of(project, head)).toList();
    }

    private static ProjectRow of(Project project, Head head) {
        String tag = head.words().language().tag();
        Project.Told told = project.in(tag);
        return new ProjectRow(
                head.prefix() + "/opgaver/" + project.slug(),
                told.title(),
                project.language(tag),
                told.client().isEmpty() ? years(project) : years(project) + CaseRows.DOT + told.client(),
                project.themes().stream().map(head::theme).collect(Collectors.joining(CaseRows.DOT)));
    }

    static String years(Project project) {
        return project.firstYear() == project.lastYear()
                ? String.valueOf(project.firstYear())
                : project.firstYear() + "–" + project.lastYear();
    }
}
