package dk.spirekraft.overview.municipality;

import dk.spirekraft.people.School;
import java.time.LocalDate;
import java.util.List;

/// One thing in the calendar over all schools, on a day or over some days.
///
/// @param id the same each time, while the same schools do it on that day
/// @param what in finished words, such as "Workshop 2 · Forløb 2026"
/// @param schools that it is for, alphabetical; one or more
/// @param path of the page about it
public record MunicipalDate(
        String id, LocalDate first, LocalDate last, String what, List<School> schools, String path) {

    public MunicipalDate {
        schools = List.copyOf(schools);
    }
}
