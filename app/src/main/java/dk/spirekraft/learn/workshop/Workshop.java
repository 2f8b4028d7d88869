package dk.spirekraft.learn.workshop;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/// A workshop of a programme, on the day on which the plan has it.
///
/// @param materials what to bring, a line each; empty where the template's lists stand unchanged
/// @param homework what to do before, a line each; empty likewise
/// @param edition counts the changes of what was written, so that two who write at once see each other
/// @param closedAt when it was closed
public record Workshop(
        Programme programme,
        PlannedDate date,
        LocalTime beginsAt,
        String materials,
        String homework,
        int edition,
        Optional<Instant> closedAt) {

    /// Until when a participant has used the method that they took home, at the latest.
    public static final int DAYS_TO_USE = 10;

    public UUID id() {
        return date.id();
    }

    public int number() {
        return date.number();
    }

    public Phase phase() {
        return date.phase().orElse(Phase.EXPLORE);
    }

    public Instant begins() {
        return date.first().atTime(beginsAt).atZone(Words.ZONE).toInstant();
    }

    /// The last day for a first use.
    public LocalDate useBy() {
        return date.first().plusDays(DAYS_TO_USE);
    }

    public boolean isClosed() {
        return closedAt.isPresent();
    }

    /// Its address for those who run it.
    public String address() {
        return programme.address() + "/workshops/" + number();
    }
}
