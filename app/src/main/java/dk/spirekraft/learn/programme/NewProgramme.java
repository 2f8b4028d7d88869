package dk.spirekraft.learn.programme;

import dk.spirekraft.people.School;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A programme to be.
///
/// @param consultants the people who run it
public record NewProgramme(
        UUID municipality,
        String name,
        Blueprint blueprint,
        YearMonth month,
        List<School> schools,
        Set<UUID> consultants) {

    public NewProgramme {
        schools = List.copyOf(schools);
        consultants = Set.copyOf(consultants);
        if (schools.isEmpty()) throw new IllegalArgumentException("A programme has a school or more, but got none");
    }
}
