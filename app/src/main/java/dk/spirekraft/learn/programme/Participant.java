package dk.spirekraft.learn.programme;

import dk.spirekraft.people.School;
import java.time.LocalDate;
import java.util.Optional;

/// A school in a programme.
///
/// @param departure that it left before the end
public record Participant(School school, Optional<Departure> departure) {

    /// When and why a school left.
    public record Departure(LocalDate on, String reason) {}

    public boolean isIn() {
        return departure.isEmpty();
    }
}
