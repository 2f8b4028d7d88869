package dk.spirekraft.learn.programme;

import java.time.LocalDate;
import java.util.UUID;

/// A course of workshops and trial periods that one or more schools go through together.
///
/// @param number its name in addresses, unique in the whole installation
/// @param template the id of the template that it was made from
/// @param version the template's version then; a newer one changes nothing here
public record Programme(
        UUID id, int number, UUID municipality, String name, String template, String version, LocalDate startsOn) {

    /// Its own page's address.
    public String address() {
        return "/forloeb/" + number;
    }
}
