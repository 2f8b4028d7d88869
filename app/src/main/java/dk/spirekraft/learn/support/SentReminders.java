package dk.spirekraft.learn.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody was reminded of: each thing once.
@Component
class SentReminders {

    private static final int REMEMBERED = 60;

    private final JdbcClient db;

    SentReminders(JdbcClient db) {
        this.db = db;
    }

    private record Sent(UUID person, UUID programme, String rule, UUID about, LocalDate on) {}

    /// What was sent in the last two months, longer than any reminder is of use.
    record Lately(List<Sent> sent) {

        Lately {
            sent = List.copyOf(sent);
        }

        boolean has(Due due) {
            return sent.stream()
                    .anyMatch(one -> one.person().equals(due.to().person())
                            && one.about().equals(due.occasion().id())
                            && one.rule().equals(due.rule().id())
                            && one.programme().equals(due.programme().id()));
        }

        /// When this person last got a mail.
        Optional<LocalDate> latest(UUID person) {
            return sent.stream()
                    .filter(one -> one.person().equals(person))
                    .map(Sent::on)
                    .max(LocalDate::compareTo);
        }
    }

    Lately lately(UUID municipality, LocalDate today) {
        return new Lately(db.sql("""
                select person, programme, rule, about, sent_on from learn.sent_reminder
                 where municipality = ? and sent_on >= ?
                """)
                .params(municipality, today.minusDays(REMEMBERED))
                .query((row, number) -> sent(row))
                .list());
    }

    private static Sent sent(ResultSet row) throws SQLException {
        return new Sent(
                row.getObject("person", UUID.class),
                row.getObject("programme", UUID.class),
                row.getString("rule"),
                row.getObject("about", UUID.class),
                row.getObject("sent_on", LocalDate.class));
    }

    /// @return false if it was sent before
    boolean take(Due due, LocalDate today) {
        return db.sql("""
                insert into learn.sent_reminder (person, programme, rule, about, municipality, sent_on)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                        .params(
                                due.to().person(),
                                due.programme().id(),
                                due.rule().id(),
                                due.occasion().id(),
                                due.programme().municipality(),
                                today)
                        .update()
                == 1;
    }
}
