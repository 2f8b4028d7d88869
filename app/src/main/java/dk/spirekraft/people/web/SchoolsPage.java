package dk.spirekraft.people.web;

import dk.spirekraft.people.School;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// Schools, always in the order of the alphabet.
///
/// @param note the order of the schools, or that there are none
public record SchoolsPage(String title, String note, List<School> programme, List<School> others, List<School> imported)
        implements PageContent {

    public SchoolsPage {
        programme = List.copyOf(programme);
        others = List.copyOf(others);
        imported = List.copyOf(imported);
    }

    static SchoolsPage of(String title, String note, List<School> schools) {
        return new SchoolsPage(
                title,
                note,
                schools.stream().filter(School::inProgramme).toList(),
                schools.stream()
                        .filter(school -> !school.inProgramme() && !school.imported())
                        .toList(),
                schools.stream().filter(School::imported).toList());
    }
}
