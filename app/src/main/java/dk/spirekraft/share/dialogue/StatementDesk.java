package dk.spirekraft.share.dialogue;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.share.catalogue.CatalogueChanged;
import dk.spirekraft.share.catalogue.Dialogue;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What people state about a theme, and what others think of it. The machine's keeper could see who has which voice;
/// the page says so.
@Component
public class StatementDesk {

    public static final int LONGEST = 240;

    /// So many of one person's statements on a theme may wait to be let through.
    public static final int MOST_WAITING = 3;

    private final JdbcClient db;
    private final Dialogue dialogue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatementDesk(JdbcClient db, Dialogue dialogue, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.dialogue = dialogue;
        this.events = events;
        this.clock = clock;
    }

    /// What became of writing a statement.
    public enum Writing {
        /// It waits to be let through.
        WAITS,
        /// The same words stand there already, or wait.
        KNOWN,
        /// Too many of this person's wait.
        MANY
    }

    /// A statement and how it stands, for its author or a moderator.
    ///
    /// @param reports how many reported it
    public record Own(UUID id, String theme, String text, boolean shown, boolean refused, int reports) {}

    @Transactional
    public Writing write(String theme, Visitor visitor, String text) {
        UUID municipality = home(visitor);
        db.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 0))) locked")
                .param("share.statement " + visitor.person())
                .query(Integer.class)
                .single();
        int waiting =
                db.sql("""
                select count(*)::int from share.statement
                 where theme = ? and person = ? and shown_on is null and refused_on is null
                """).params(theme, visitor.person()).query(Integer.class).single();
        if (waiting >= MOST_WAITING) return Writing.MANY;
        int written = db.sql("""
                insert into share.statement (id, municipality, theme, person, text, written_at) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                .params(
                        UUID.randomUUID(),
                        municipality,
                        theme,
                        visitor.person(),
                        text,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return written == 1 ? Writing.WAITS : Writing.KNOWN;
    }

    /// A person's own statements on a theme, newest first.
    public List<Own> of(String theme, UUID person) {
        return db.sql("""
                select id, theme, text, shown_on is not null as shown, refused_on is not null as refused, 0 as reports
                  from share.statement where theme = ? and person = ? order by written_at desc, id
                """).params(theme, person).query(Own.class).list();
    }

    /// Those of a municipality that wait, and those that were reported; the latter first.
    public List<Own> toModerate(UUID municipality) {
        return db.sql("""
                select * from (
                    select id, theme, text, shown_on is not null as shown, refused_on is not null as refused,
                           share.reports(id) as reports, written_at
                      from share.statement where municipality = ? and refused_on is null) s
                 where not shown or reports > 0 order by reports desc, written_at, id
                """).param(municipality).query(Own.class).list();
    }

    /// Lets a statement of this municipality show, or takes it out for good.
    @Transactional
    public void moderate(UUID municipality, UUID statement, boolean show) {
        LocalDate today = today();
        boolean ours = db.sql("""
                update share.statement set shown_on = ?, refused_on = ? where id = ? and municipality = ?
                """)
                        .param(show ? today : null)
                        .param(show ? null : today)
                        .param(statement)
                        .param(municipality)
                        .update()
                == 1;
        // Reports of another municipality's statement are not ours to clear.
        if (ours && show)
            db.sql("delete from share.report where statement = ?")
                    .param(statement)
                    .update();
        events.publishEvent(new CatalogueChanged());
    }

    /// Gives somebody's one voice, or changes it.
    @Transactional
    public void voice(UUID statement, Visitor visitor, boolean agrees) {
        if (!dialogue.shows(statement)) throw new NotFound();
        db.sql("""
                insert into share.voice (statement, person, municipality, agrees, side) values (?, ?, ?, ?, ?)
                on conflict (statement, person) do update set agrees = excluded.agrees, side = excluded.side
                """)
                .params(statement, visitor.person(), home(visitor), agrees, side(visitor))
                .update();
        db.sql("select 1 from (select share.renew(?)) renewed")
                .param(statement)
                .query(Integer.class)
                .single();
        events.publishEvent(new CatalogueChanged());
    }

    private static String side(Visitor visitor) {
        if (visitor.isAny(Role.SCHOOL_LEADER)) return "LEADER";
        return visitor.isAny(Role.AMR, Role.TR, Role.MEMBER) ? "STAFF" : "OTHER";
    }

    /// What somebody said to each statement that they have a voice on.
    public Map<UUID, Boolean> voices(UUID person) {
        record Said(UUID statement, boolean agrees) {}
        return db
                .sql("select statement, agrees from share.voice where person = ?")
                .param(person)
                .query(Said.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Said::statement, Said::agrees));
    }

    /// Tells the moderators that something is wrong with it; again changes nothing.
    public void report(UUID statement, Visitor visitor) {
        if (!dialogue.shows(statement)) throw new NotFound();
        db.sql("""
                insert into share.report (statement, person, municipality, reported_on) values (?, ?, ?, ?)
                on conflict do nothing
                """).params(statement, visitor.person(), home(visitor), today()).update();
    }

    /// Takes one's own statement back, with all voices on it.
    @Transactional
    public void withdraw(UUID statement, UUID person) {
        db.sql("delete from share.statement where id = ? and person = ?")
                .params(statement, person)
                .update();
        events.publishEvent(new CatalogueChanged());
    }

    /// The municipality that a voice is kept in.
    private static UUID home(Visitor visitor) {
        return visitor.municipalities().stream().sorted().findFirst().orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }
}
