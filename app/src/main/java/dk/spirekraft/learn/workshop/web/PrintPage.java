package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.web.PageContent;
import java.util.List;

/// One of a workshop's papers.
///
/// @param paper which, by its name in addresses
public record PrintPage(
        String title,
        String paper,
        String when,
        List<AgendaLine> agenda,
        List<String> homework,
        List<String> materials,
        List<String> leavesWith,
        List<RunPage.SchoolPart> schools,
        String useBy)
        implements PageContent {

    public PrintPage {
        agenda = List.copyOf(agenda);
        homework = List.copyOf(homework);
        materials = List.copyOf(materials);
        leavesWith = List.copyOf(leavesWith);
        schools = List.copyOf(schools);
    }
}
