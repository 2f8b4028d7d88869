package dk.spirekraft.learn.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody was reminded of: each thing once.
@Component
class SentReminders {

    private static final int REMEMBERED = 60;
    private static final String SELECT = "select person, rule, about, sent_on from learn.sent_reminder";

    private final JdbcClient db;

    SentReminders(JdbcClient db) {
        this.db = db;
    }

    private record Thing(UUID person, String rule, UUID about) {}

    /// What was sent in the last two months, longer than any reminder is of use, and when each person last got a mail.
    record Lately(Set<Thing> things, Map<UUID, LocalDate> mails) {

        Lately {
            things = Set.copyOf(things);
            mails = Map.copyOf(mails);
        }

        boolean has(Due due) {
            return things.contains(
                    new Thing(due.to().person(), due.rule().id(), due.occasion().id()));
        }

        /// When this person last got a mail.
        Optional<LocalDate> latest(UUID person) {
            return Optional.ofNullable(mails.get(person));
        }
    }

    /// To everybody.
    Lately lately(UUID municipality, LocalDate today) {
        return found(db.sql(SELECT + " where municipality = ? and sent_on >= ?")
                .params(municipality, today.minusDays(REMEMBERED)));
    }

    /// To one person.
    Lately latelyTo(UUID person, LocalDate today) {
        return found(db.sql(SELECT + " where person = ? and sent_on >= ?").params(person, today.minusDays(REMEMBERED)));
    }

    private static Lately found(JdbcClient.StatementSpec question) {
        Set<Thing> things = new HashSet<>();
        Map<UUID, LocalDate> mails = new HashMap<>();
        question.query((row, number) -> {
                    Thing thing = thing(row);
                    LocalDate on = row.getObject("sent_on", LocalDate.class);
                    mails.merge(thing.person(), on, (one, other) -> one.isAfter(other) ? one : other);
                    return things.add(thing);
                })
                .list();
        return new Lately(things, mails);
    }

    private static Thing thing(ResultSet row) throws SQLException {
        return new Thing(
                row.getObject("person", UUID.class), row.getString("rule"), row.getObject("about", UUID.class));
    }

    /// @return false if it was sent before
    boolean take(Due due, LocalDate today) {
        return db.sql("""
                insert into learn.sent_reminder (person, programme, school, rule, about, municipality, sent_on)
                values (:person, :programme, :school, :rule, :about, :municipality, :today) on conflict do nothing
                """)
                        .param("person", due.to().person())
                        .param(
                                "programme",
                                due.cause().isProgramme() ? due.cause().id() : null)
                        .param(
                                "school",
                                due.cause().isProgramme() ? null : due.cause().id())
                        .param("rule", due.rule().id())
                        .param("about", due.occasion().id())
                        .param("municipality", due.cause().municipality())
                        .param("today", today)
                        .update()
                == 1;
    }
}
