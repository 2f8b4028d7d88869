package dk.spirekraft.measure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.stereotype.Component;

/// Counts wrong codes, whoever brings them: past so many in a minute, the next wrong ones are told to wait. Right codes
/// are never counted, and no address is kept. Each node counts for itself.
@Component
class WrongCodes {

    static final int A_MINUTE = 60;

    private final Deque<Instant> lately = new ArrayDeque<>();
    private final Clock clock;

    WrongCodes(Clock clock) {
        this.clock = clock;
    }

    /// Counts one more wrong code.
    ///
    /// @return true if too many came within the last minute
    synchronized boolean isBusy() {
        Instant now = clock.instant();
        while (!lately.isEmpty()
                && lately.getFirst().plus(Duration.ofMinutes(1)).isBefore(now)) lately.removeFirst();
        if (lately.size() >= A_MINUTE) return true;
        lately.addLast(now);
        return false;
    }
}
