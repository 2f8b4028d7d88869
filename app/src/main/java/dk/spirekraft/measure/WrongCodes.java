package dk.spirekraft.measure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Counts wrong codes for each wave that they name, whoever brings them: past so many in a minute, the next wrong ones
/// of that wave are told to wait. Those that name no wave are counted together. Right codes are never counted, and no
/// address is kept. Each node counts for itself.
@Component
class WrongCodes {

    static final int A_MINUTE = 60;

    private static final String NO_WAVE = "";

    private final Map<String, Deque<Instant>> lately = new HashMap<>();
    private final Clock clock;

    WrongCodes(Clock clock) {
        this.clock = clock;
    }

    /// Counts one more wrong code.
    ///
    /// @param mark of the wave that it names, empty if it names none
    /// @return true if too many came within the last minute
    synchronized boolean isBusy(Optional<String> mark) {
        Instant now = clock.instant();
        Deque<Instant> counted = lately.computeIfAbsent(mark.orElse(NO_WAVE), first -> new ArrayDeque<>());
        // One from later than now was counted before the clock was set back.
        counted.removeIf(at -> at.isAfter(now) || at.plus(Duration.ofMinutes(1)).isBefore(now));
        if (counted.size() >= A_MINUTE) return true;
        counted.addLast(now);
        return false;
    }
}
