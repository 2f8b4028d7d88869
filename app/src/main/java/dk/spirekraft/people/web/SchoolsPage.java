package dk.spirekraft.people.web;

import dk.spirekraft.people.School;
import dk.spirekraft.people.Standing;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Schools, always in the order of the alphabet.
///
/// @param note the order of the schools, or that there are none
/// @param adding the form that adds a school, empty where that is not offered
public record SchoolsPage(
        String title,
        String note,
        List<Row> programme,
        List<Row> others,
        List<School> imported,
        Optional<Adding> adding)
        implements PageContent {

    /// A school and how its measurement stands.
    public record Row(School school, Optional<Standing> standing) {}

    /// A school to add, as typed.
    public record Adding(String name, Faults faults) {
        static final Adding BLANK = new Adding("", Faults.NONE);
    }

    public SchoolsPage {
        programme = List.copyOf(programme);
        others = List.copyOf(others);
        imported = List.copyOf(imported);
    }

    /// What is wrong with the school to add.
    public Faults faults() {
        return adding.map(Adding::faults).orElse(Faults.NONE);
    }

    /// The same page with a form that adds a school.
    SchoolsPage with(Adding form) {
        return new SchoolsPage(title, note, programme, others, imported, Optional.of(form));
    }

    static SchoolsPage of(String title, String note, List<School> schools, Map<UUID, Standing> standings) {
        return new SchoolsPage(
                title,
                note,
                schools.stream()
                        .filter(School::inProgramme)
                        .map(school -> new Row(school, Optional.ofNullable(standings.get(school.id()))))
                        .toList(),
                schools.stream()
                        .filter(school -> !school.inProgramme() && !school.imported())
                        .map(school -> new Row(school, Optional.ofNullable(standings.get(school.id()))))
                        .toList(),
                schools.stream().filter(School::imported).toList(),
                Optional.empty());
    }
}
