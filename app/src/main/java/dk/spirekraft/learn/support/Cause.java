package dk.spirekraft.learn.support;

import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.people.School;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Why somebody is reminded: they take part in a programme, or keep up at their school what it has anchored.
///
/// @param name of the programme or the school
/// @param address of its page
/// @param startsOn the first day of a programme, empty for a school
record Cause(UUID id, UUID municipality, String name, String address, Optional<LocalDate> startsOn) {

    static Cause of(Programme programme) {
        return new Cause(
                programme.id(),
                programme.municipality(),
                programme.name(),
                programme.address(),
                Optional.of(programme.startsOn()));
    }

    static Cause of(School school) {
        return new Cause(school.id(), school.municipality(), school.name(), school.address(), Optional.empty());
    }

    boolean isProgramme() {
        return startsOn.isPresent();
    }
}
