package dk.spirekraft.learn.template.web;

import dk.spirekraft.learn.template.ProgrammeTemplate;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;

/// The templates that a programme can be planned from.
///
/// @param faults every fault of the last file in words, in the order of its lines
public record TemplatesPage(String title, List<Row> rows, boolean mayAdd, List<String> faults) implements PageContent {

    /// One template.
    public record Row(String title, String version, String purpose, String address) {}

    public TemplatesPage {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    static TemplatesPage of(List<ProgrammeTemplate> templates, boolean mayAdd, Words words) {
        String language = words.language().tag();
        return new TemplatesPage(
                words.of("template.title"),
                templates.stream()
                        .map(template -> new Row(
                                template.title().in(language),
                                words.of(
                                        "template.by",
                                        template.owner(),
                                        template.ref().version()),
                                template.purpose().in(language),
                                TemplatesController.address(template.ref())))
                        .toList(),
                mayAdd,
                List.of());
    }

    TemplatesPage with(List<String> found) {
        return new TemplatesPage(title, rows, mayAdd, found);
    }
}
