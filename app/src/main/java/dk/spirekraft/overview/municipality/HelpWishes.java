package dk.spirekraft.overview.municipality;

import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What schools would like help with. Only a school raises such a wish, and takes it back whenever it wants.
@Component
public class HelpWishes {

    private static final String STANDING = """
            select w.id, w.school, w.topic, w.text, w.person, w.wished_at from overview.help_wish w
             where not exists (select from overview.help_wish_withdrawal b where b.wish = w.id)
            """;

    private final JdbcClient db;
    private final Clock clock;

    HelpWishes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Those of a school that stand, oldest first.
    public List<HelpWish> of(School school) {
        return db.sql(STANDING + " and w.school = ? order by w.wished_at, w.id")
                .param(school.id())
                .query((row, number) -> wish(row))
                .list();
    }

    /// True for a school that never raised one, not even one that it took back.
    public boolean neverAsked(School school) {
        return !db.sql("select exists (select from overview.help_wish where school = ?)")
                .param(school.id())
                .query(Boolean.class)
                .single();
    }

    /// Those of all schools in scope that stand, oldest first.
    public List<HelpWish> all() {
        return db.sql(STANDING + " order by w.wished_at, w.id")
                .query((row, number) -> wish(row))
                .list();
    }

    /// Those of a municipality that stood when this day ended, oldest first.
    public List<HelpWish> standing(UUID municipality, LocalDate day) {
        OffsetDateTime end = day.plusDays(1).atStartOfDay(Words.ZONE).toOffsetDateTime();
        return db.sql("""
                select w.id, w.school, w.topic, w.text, w.person, w.wished_at from overview.help_wish w
                 where w.municipality = :municipality and w.wished_at < :end
                   and not exists (select from overview.help_wish_withdrawal b where b.wish = w.id and b.at < :end)
                 order by w.wished_at, w.id
                """)
                .param("municipality", municipality)
                .param("end", end)
                .query((row, number) -> wish(row))
                .list();
    }

    private static HelpWish wish(ResultSet row) throws SQLException {
        return new HelpWish(
                row.getObject("id", UUID.class),
                row.getObject("school", UUID.class),
                HelpWish.Topic.valueOf(row.getString("topic")),
                row.getString("text"),
                row.getObject("person", UUID.class),
                row.getObject("wished_at", OffsetDateTime.class).toInstant());
    }

    public void raise(School school, HelpWish.Topic topic, String text, UUID person) {
        var wish = new HelpWish(UUID.randomUUID(), school.id(), topic, text, person, clock.instant());
        db.sql("""
                insert into overview.help_wish (id, school, municipality, topic, text, person, wished_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        wish.id(),
                        school.id(),
                        school.municipality(),
                        topic.name(),
                        text,
                        person,
                        wish.wishedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Takes a wish of this school back.
    ///
    /// @return false if it has none of this id, or took it back before
    public boolean takeBack(School school, UUID id, UUID person) {
        return db.sql("""
                insert into overview.help_wish_withdrawal (wish, municipality, person, at)
                select w.id, w.municipality, :person, :at from overview.help_wish w
                 where w.id = :id and w.school = :school on conflict do nothing
                """)
                        .param("person", person)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("school", school.id())
                        .update()
                == 1;
    }
}
