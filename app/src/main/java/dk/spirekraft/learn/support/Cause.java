package dk.spirekraft.learn.support;

import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.template.ProgrammeTemplate;
import dk.spirekraft.learn.template.QuietPeriod;
import dk.spirekraft.people.School;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Why somebody is reminded: they take part in a programme, or keep up at their school what it has anchored.
///
/// @param name of the programme or the school
/// @param address of its page
/// @param startsOn the first day of a programme, empty for a school
/// @param quiet what the template of a programme keeps free
record Cause(
        UUID id,
        UUID municipality,
        String name,
        String address,
        Optional<LocalDate> startsOn,
        List<QuietPeriod> quiet) {

    Cause {
        quiet = List.copyOf(quiet);
    }

    static Cause of(Programme programme, ProgrammeTemplate template) {
        return new Cause(
                programme.id(),
                programme.municipality(),
                programme.name(),
                programme.address(),
                Optional.of(programme.startsOn()),
                template.quiet());
    }

    static Cause of(School school) {
        return new Cause(
                school.id(), school.municipality(), school.name(), school.address(), Optional.empty(), List.of());
    }

    boolean isProgramme() {
        return startsOn.isPresent();
    }
}
