package dk.spirekraft.share.catalogue.web;

import dk.spirekraft.share.catalogue.Project;
import dk.spirekraft.web.Markdown;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.List;

/// One project whole.
///
/// @param language that it is told in
public record ProjectPage(
        Head head,
        String language,
        String years,
        List<StoryView.Part> parts,
        List<StoryView.Link> themes,
        List<CaseRows> cases)
        implements PublicPage {

    public ProjectPage {
        parts = List.copyOf(parts);
        themes = List.copyOf(themes);
        cases = List.copyOf(cases);
    }

    static ProjectPage of(Project project, List<CaseRows> cases, Head head) {
        Words words = head.words();
        String tag = words.language().tag();
        return new ProjectPage(
                head,
                project.language(tag),
                ProjectRow.years(project),
                parts(project.in(tag), words),
                project.themes().stream()
                        .map(theme -> new StoryView.Link(head.theme(theme), head.prefix() + "/opgaver/temaer/" + theme))
                        .toList(),
                cases);
    }

    private static List<StoryView.Part> parts(Project.Told told, Words words) {
        List<StoryView.Part> parts = new ArrayList<>();
        add(parts, words.of("share.project.client"), told.client());
        add(parts, words.of("share.project.partners"), told.partners());
        add(parts, words.of("share.project.workplaces"), told.workplaces());
        add(parts, words.of("share.project.did"), told.did());
        add(parts, words.of("share.project.design"), told.design());
        add(parts, words.of("share.project.anchored"), told.anchored());
        add(parts, words.of("share.project.harvested"), told.harvested());
        return parts;
    }

    private static void add(List<StoryView.Part> parts, String heading, String text) {
        if (!text.isBlank()) parts.add(new StoryView.Part(heading, Markdown.html(text)));
    }
}
