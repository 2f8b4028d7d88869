package dk.spirekraft.people.web;

import dk.spirekraft.people.School;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// Schools, always in the order of the alphabet.
///
/// @param create where a school is added, empty where that is not offered
public record SchoolsPage(
        String title, List<School> programme, List<School> others, List<School> imported, String create)
        implements PageContent {

    public SchoolsPage {
        programme = List.copyOf(programme);
        others = List.copyOf(others);
        imported = List.copyOf(imported);
    }

    static SchoolsPage of(String title, List<School> schools, String create) {
        return new SchoolsPage(
                title,
                schools.stream().filter(School::inProgramme).toList(),
                schools.stream()
                        .filter(school -> !school.inProgramme() && !school.imported())
                        .toList(),
                schools.stream().filter(School::imported).toList(),
                create);
    }
}
