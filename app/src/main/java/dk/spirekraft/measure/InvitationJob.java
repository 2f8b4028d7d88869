package dk.spirekraft.measure;

import dk.spirekraft.database.MunicipalityScope;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lets invitations and reminders leave, each in a transaction of its own, so that one that fails stops no other.
@Component
class InvitationJob {

    private static final Logger LOG = LoggerFactory.getLogger(InvitationJob.class);

    private final Deliveries deliveries;
    private final InvitationLetters letters;
    private final JdbcClient db;

    InvitationJob(Deliveries deliveries, InvitationLetters letters, JdbcClient db) {
        this.deliveries = deliveries;
        this.letters = letters;
        this.db = db;
    }

    void run() {
        for (UUID municipality :
                db.sql("select people.municipalities()").query(UUID.class).list())
            MunicipalityScope.within(
                    Set.of(municipality), () -> deliveries.due().forEach(this::deliver));
    }

    private void deliver(UUID invitation) {
        try {
            deliveries.deliver(invitation, letters::carry);
        } catch (RuntimeException failed) {
            // The next run tries again. To whom it went is no matter for a log.
            LOG.error("An invitation could not be handed over", failed);
        }
    }
}
