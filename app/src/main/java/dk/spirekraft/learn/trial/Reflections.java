package dk.spirekraft.learn.trial;

import dk.spirekraft.learn.programme.Kept;
import dk.spirekraft.people.School;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looking back: each writes for themself first, then all together. Until then nobody reads another's words.
@Component
public class Reflections {

    private final JdbcClient db;
    private final Clock clock;
    private final CommonReflections together;

    Reflections(JdbcClient db, Clock clock, CommonReflections together) {
        this.db = db;
        this.clock = clock;
        this.together = together;
    }

    /// What one member wrote.
    public record Own(UUID person, FourTexts texts) {}

    /// What the group wrote together.
    ///
    /// @param edition counts the changes, 0 for nothing yet
    public record Common(FourTexts texts, int edition) {
        public static final Common BLANK = new Common(FourTexts.BLANK, 0);
    }

    /// Begins to look back at a trial that has begun; again changes nothing.
    public void begin(Trial trial) {
        if (!trial.isUnderWay()) return;
        db.sql("insert into learn.reflection (trial, municipality, began_at) values (?, ?, ?) on conflict do nothing")
                .params(trial.id(), trial.municipality(), now())
                .update();
    }

    /// Keeps what a member wrote for themself, and lays all side by side once everybody has.
    ///
    /// @param waitedFor the members whose words are waited for: those who are still here
    @Transactional
    public void keepOwn(Trial trial, Own own, Set<UUID> waitedFor) {
        db.sql("""
                insert into learn.own_reflection (trial, person, municipality, happened, surprised, tells, now_what)
                values (:trial, :person, :municipality, :happened, :surprised, :tells, :nowWhat)
                on conflict (trial, person) do update
                   set happened = :happened, surprised = :surprised, tells = :tells, now_what = :nowWhat
                """)
                .param("trial", trial.id())
                .param("person", own.person())
                .param("municipality", trial.municipality())
                .param("happened", own.texts().happened())
                .param("surprised", own.texts().surprised())
                .param("tells", own.texts().tells())
                .param("nowWhat", own.texts().nowWhat())
                .update();
        if (!waitedFor.isEmpty() && written(trial).containsAll(waitedFor)) open(trial);
    }

    /// Who has written, never what.
    public Set<UUID> written(Trial trial) {
        return Set.copyOf(db.sql("select person from learn.own_reflection where trial = ?")
                .param(trial.id())
                .query(UUID.class)
                .list());
    }

    /// Who has written of each trial of a school, never what.
    public Map<UUID, Set<UUID>> written(School school) {
        Map<UUID, Set<UUID>> found = new HashMap<>();
        db.sql("""
                select w.trial, w.person from learn.own_reflection w join learn.trial t on t.id = w.trial
                 where t.school = ?
                """)
                .param(school.id())
                .query((row, number) -> found.computeIfAbsent(
                                row.getObject("trial", UUID.class), trial -> new HashSet<>())
                        .add(row.getObject("person", UUID.class)))
                .list();
        return Map.copyOf(found);
    }

    /// In which of these trials this member has written for themself.
    public Set<UUID> writtenIn(Collection<UUID> trials, UUID person) {
        if (trials.isEmpty()) return Set.of();
        return Set.copyOf(db.sql("select trial from learn.own_reflection where person = :person and trial in (:trials)")
                .param("person", person)
                .param("trials", trials)
                .query(UUID.class)
                .list());
    }

    /// A member's own words.
    public Optional<FourTexts> own(Trial trial, UUID person) {
        return db.sql("""
                select happened, surprised, tells, now_what from learn.own_reflection where trial = ? and person = ?
                """)
                .params(trial.id(), person)
                .query((row, number) -> FourTexts.of(row))
                .optional();
    }

    /// Lays everybody's words side by side; again changes nothing.
    public void open(Trial trial) {
        db.sql("""
                insert into learn.reflection_opening (trial, municipality, opened_at)
                select r.trial, r.municipality, ? from learn.reflection r where r.trial = ? on conflict do nothing
                """).params(now(), trial.id()).update();
    }

    /// Everybody's words, once they were laid side by side; nothing before.
    public List<Own> opened(Trial trial) {
        return db.sql("""
                select w.person, w.happened, w.surprised, w.tells, w.now_what
                  from learn.own_reflection w join learn.reflection_opening o on o.trial = w.trial
                 where w.trial = ? order by w.person
                """)
                .param(trial.id())
                .query((row, number) -> new Own(row.getObject("person", UUID.class), FourTexts.of(row)))
                .list();
    }

    /// What the group wrote together, blank where it has not.
    public Common common(Trial trial) {
        return together.of(trial);
    }

    /// Keeps common words that were written on top of the edition that they carry.
    public Kept<Common> keepCommon(Trial trial, Common common) {
        return together.keep(trial, common);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
