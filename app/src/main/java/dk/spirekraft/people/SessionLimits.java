package dk.spirekraft.people;

import dk.spirekraft.database.SetupFault;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How long somebody stays signed in: `SPIREKRAFT_SESSION_IDLE` without doing anything, `SPIREKRAFT_SESSION_LONGEST`
/// altogether, such as `8h` or `7d`.
@Component
public class SessionLimits {

    private static final Duration LEAST = Duration.ofMinutes(5);

    private final Duration idle;
    private final Duration longest;

    SessionLimits(
            @Value("${spring.session.timeout}") Duration idle,
            @Value("${spirekraft.session.longest:7d}") Duration longest) {
        if (idle.compareTo(LEAST) < 0 || longest.compareTo(idle) < 0)
            throw new SetupFault("SPIREKRAFT_SESSION_IDLE is at least 5m, and SPIREKRAFT_SESSION_LONGEST at least that,"
                    + " but they are %s and %s".formatted(idle, longest));
        this.idle = idle;
        this.longest = longest;
    }

    public Duration idle() {
        return idle;
    }

    public Duration longest() {
        return longest;
    }

    /// True if somebody who signed in then has to do so again.
    boolean isOver(Instant since, Instant now) {
        return !now.isBefore(since.plus(longest));
    }
}
