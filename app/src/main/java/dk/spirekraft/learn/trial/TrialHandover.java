package dk.spirekraft.learn.trial;

import dk.spirekraft.learn.programme.SeatSucceeded;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hands open trials over when somebody leaves the working group: the deputy carries them on in their stead. Without a
/// deputy who has an account they stay where they are, and the group is reminded of them.
@Component
class TrialHandover {

    private final TrialRows rows;
    private final TrialMembers members;

    TrialHandover(TrialRows rows, TrialMembers members) {
        this.rows = rows;
        this.members = members;
    }

    @EventListener
    void handOver(SeatSucceeded succeeded) {
        if (succeeded.left().person().isEmpty() || succeeded.came().person().isEmpty()) return;
        UUID left = succeeded.left().person().get();
        rows.of(succeeded.school()).stream()
                .filter(trial -> trial.decision().isEmpty())
                .filter(trial -> members.of(trial).stream()
                        .anyMatch(carrier -> carrier.person().equals(left)))
                .forEach(trial -> {
                    members.join(trial, succeeded.came().person().get());
                    members.leave(trial, left);
                });
    }
}
