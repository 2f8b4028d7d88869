package dk.spirekraft.measure;

import dk.spirekraft.web.Language;
import dk.spirekraft.web.Words;
import dk.spirekraft.yaml.LocalText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Days in a row on which a municipality plans nothing: holidays, exams, the summer.
///
/// @param id empty where it follows from the general rule and was not written down
/// @param name as whoever keeps it free calls it, or the message key of the general rule
public record QuietPeriod(Optional<UUID> id, LocalText name, LocalDate first, LocalDate last) {

    public QuietPeriod {
        if (last.isBefore(first))
            throw new IllegalArgumentException("A quiet period ends on or after %s, but got %s".formatted(first, last));
    }

    /// With a name in one language.
    public QuietPeriod(Optional<UUID> id, String name, LocalDate first, LocalDate last) {
        this(id, new LocalText(Map.of(Language.DANISH.tag(), name)), first, last);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean isCalled(String reason) {
        return name.in(Language.DANISH.tag()).equals(reason);
    }

    /// Its name in the language of these words.
    public String called(Words words) {
        String said = name.in(words.language().tag());
        return words.find(said).orElse(said);
    }
}
