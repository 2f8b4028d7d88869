package dk.spirekraft.overview.municipality.web;

import dk.spirekraft.people.School;
import dk.spirekraft.people.Standing;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;

/// A municipality's schools with what may be known of each, always in the order of the alphabet.
///
/// @param note the order of the schools, or that there are none
/// @param imported workplaces that came with files of answers
/// @param adding the form that adds a school, empty where that is not offered
public record MunicipalityPage(
        String title,
        String note,
        List<Row> programme,
        List<Row> others,
        List<School> imported,
        Optional<Adding> adding)
        implements PageContent {

    /// One school.
    ///
    /// @param way how far its programme is, and what comes next; empty outside all programmes
    /// @param standing how its measurement stands
    /// @param wishes what it would like help with, each in one line
    /// @param results those that it shows
    /// @param figures how its programme went, none where nothing can be told
    /// @param anchoring what it shows of its last check
    public record Row(
            School school,
            String way,
            Optional<Standing> standing,
            List<Wish> wishes,
            List<Link> results,
            List<Fact> figures,
            Optional<Anchoring> anchoring) {

        public Row {
            wishes = List.copyOf(wishes);
            results = List.copyOf(results);
            figures = List.copyOf(figures);
        }
    }

    /// @param when it was raised
    public record Wish(String topic, String text, String when) {}

    public record Link(String label, String address) {}

    public record Fact(String name, String text) {}

    /// @param title with the day of the check
    public record Anchoring(String title, List<Fact> steps) {

        public Anchoring {
            steps = List.copyOf(steps);
        }
    }

    /// A school to add, as typed.
    public record Adding(String name, Faults faults) {
        static final Adding BLANK = new Adding("", Faults.NONE);
    }

    public MunicipalityPage {
        programme = List.copyOf(programme);
        others = List.copyOf(others);
        imported = List.copyOf(imported);
    }

    static MunicipalityPage of(List<Row> rows, List<School> imported, Optional<Adding> adding, Words words) {
        return new MunicipalityPage(
                words.of("people.schools.title"),
                words.of(rows.isEmpty() && imported.isEmpty() ? "people.schools.first" : "people.schools.order"),
                rows.stream().filter(row -> !row.way().isEmpty()).toList(),
                rows.stream().filter(row -> row.way().isEmpty()).toList(),
                imported,
                adding);
    }

    /// What is wrong with the school to add.
    public Faults faults() {
        return adding.map(Adding::faults).orElse(Faults.NONE);
    }
}
