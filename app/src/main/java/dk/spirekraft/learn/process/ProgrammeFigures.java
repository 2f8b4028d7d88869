package dk.spirekraft.learn.process;

import dk.spirekraft.people.School;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a programme went.
///
/// @param whole over all schools
/// @param schools alphabetical, those that left among them
public record ProgrammeFigures(Map<Figure, Share> whole, List<AtSchool> schools) {

    static final ProgrammeFigures NONE = new ProgrammeFigures(Map.of(), List.of());

    public ProgrammeFigures {
        whole = Map.copyOf(whole);
        schools = List.copyOf(schools);
    }

    /// One school's part of it.
    public record AtSchool(School school, Map<Figure, Share> figures) {

        public AtSchool {
            figures = Map.copyOf(figures);
        }
    }

    public Optional<AtSchool> at(School school) {
        return schools.stream()
                .filter(one -> one.school().id().equals(school.id()))
                .findFirst();
    }
}
