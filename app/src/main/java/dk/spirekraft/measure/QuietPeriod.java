package dk.spirekraft.measure;

import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Days in a row on which a municipality plans nothing: holidays, exams, the summer.
///
/// @param id empty where it follows from the general rule and was not written down
/// @param name as the municipality calls it, or the message key of the general rule
public record QuietPeriod(Optional<UUID> id, String name, LocalDate first, LocalDate last) {

    public QuietPeriod {
        if (last.isBefore(first))
            throw new IllegalArgumentException("A quiet period ends on or after %s, but got %s".formatted(first, last));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// Its name in the language of these words.
    public String called(Words words) {
        return words.find(name).orElse(name);
    }
}
