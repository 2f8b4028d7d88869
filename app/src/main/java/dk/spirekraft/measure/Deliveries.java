package dk.spirekraft.measure;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Invitations and reminders on their way: which shall leave now, and which have left.
@Component
class Deliveries {

    private final JdbcClient db;
    private final Openings openings;
    private final Clock clock;

    Deliveries(JdbcClient db, Openings openings, Clock clock) {
        this.db = db;
        this.openings = openings;
        this.clock = clock;
    }

    /// A letter or SMS that shall leave.
    ///
    /// @param first true for the invitation itself, false for a reminder
    record Delivery(UUID wave, Address address, InvitationCode code, boolean first) {}

    /// What shall leave now: nothing before the wave has keys, and no first invitation after answering began.
    List<UUID> due() {
        return db.sql("""
                select i.id from measure.invitation i join measure.opening o on o.wave = i.wave
                 where i.wanted > i.sent and i.tries < ? and (i.sent > 0 or o.at > ?)
                   and exists (select from measure.ballot_key k where k.wave = i.wave)
                """)
                .params(Invitations.MOST_TRIES, clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    private record Row(UUID wave, String address, int sent) {}

    /// Hands a letter to the carrier and notes that it left, or that it failed. Only one node does so; one that dies
    /// between the two sends the same letter again, with the same link.
    ///
    /// @param carrier tells whether it left
    @Transactional
    void deliver(UUID invitation, Predicate<Delivery> carrier) {
        db.sql("""
                        select wave, address, sent from measure.invitation
                         where id = ? and wanted > sent for update skip locked
                        """).param(invitation).query(Row.class).optional().ifPresent(row -> {
            var code = InvitationCode.of(openings.checkKey(row.wave()), invitation);
            boolean left = carrier.test(new Delivery(row.wave(), new Address(row.address()), code, row.sent() == 0));
            db.sql(
                            left
                                    ? "update measure.invitation set sent = sent + 1, tries = 0 where id = ?"
                                    : "update measure.invitation set tries = tries + 1 where id = ?")
                    .param(invitation)
                    .update();
        });
    }
}
