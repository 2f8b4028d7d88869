package dk.spirekraft.learn.trial;

import dk.spirekraft.learn.programme.Kept;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Slug;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The face of this package: a school's trials from plan to decision.
@Component
public class Trials {

    /// The address of the form for a new one.
    private static final String TAKEN = "ny";

    private final JdbcClient db;
    private final TrialRows rows;
    private final TrialMembers members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Trials(JdbcClient db, TrialRows rows, TrialMembers members, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /// Every trial of a school, by first day.
    public List<Trial> of(School school) {
        return rows.of(school.id());
    }

    /// Every trial of a municipality's schools, by first day.
    public List<Trial> in(UUID municipality) {
        return rows.in(municipality);
    }

    public Optional<Trial> find(School school, String slug) {
        return rows.find(school.id(), slug);
    }

    /// The trials that go on from this one.
    public List<Trial> after(Trial trial) {
        return rows.after(trial);
    }

    /// @throws IllegalArgumentException if no such trial is in scope
    public Trial byId(UUID id) {
        return rows.find(id).orElseThrow(() -> new IllegalArgumentException("No trial in scope has the id " + id));
    }

    /// Plans a trial, carried by these people.
    ///
    /// @param previous the adjusted trial that it goes on from
    @Transactional
    public Trial plan(School school, TrialPlan plan, Set<UUID> people, Optional<Trial> previous) {
        lock(school);
        UUID id = UUID.randomUUID();
        written(db.sql("""
                insert into learn.trial (id, municipality, school, slug, planned_at, aim, smallest, together, first_on,
                    last_on, belief, sign, stop, pupils, finding_wave, finding_scale, method, previous, cycle, edition)
                values (:id, :municipality, :school, :slug, :at, :aim, :smallest, :together, :firstOn, :lastOn, :belief,
                    :sign, :stop, :pupils, :wave, :scale, :method, :previous, :cycle, 1)
                """), plan)
                .param("id", id)
                .param("municipality", school.municipality())
                .param("school", school.id())
                .param("slug", freeSlug(school, plan.aim()))
                .param("at", now())
                .param("previous", previous.map(Trial::id).orElse(null))
                .param("cycle", previous.map(Trial::cycle).orElse(0) + 1)
                .update();
        Trial trial = byId(id);
        people.forEach(person -> members.join(trial, person));
        return trial;
    }

    /// One plan after the other, so that no two take the same address.
    private void lock(School school) {
        db.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 0))) locked")
                .param("learn.trial " + school.id())
                .query(Integer.class)
                .single();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, TrialPlan plan) {
        return statement
                .param("aim", plan.aim())
                .param("smallest", plan.smallest())
                .param("together", plan.together())
                .param("firstOn", plan.firstOn())
                .param("lastOn", plan.lastOn())
                .param("belief", plan.belief())
                .param("sign", plan.sign())
                .param("stop", plan.stop())
                .param("pupils", plan.pupils())
                .param("wave", plan.finding().map(TrialPlan.Finding::wave).orElse(null))
                .param("scale", plan.finding().map(TrialPlan.Finding::scale).orElse(null))
                .param("method", plan.method().orElse(null));
    }

    private String freeSlug(School school, String aim) {
        String base = Slug.of(aim);
        Set<String> taken = Set.copyOf(db.sql("select slug from learn.trial where school = ?")
                .param(school.id())
                .query(String.class)
                .list());
        String free = base;
        for (int number = 2; free.equals(TAKEN) || taken.contains(free); number++) free = base + "-" + number;
        return free;
    }

    /// Keeps a plan that was written on top of this edition; one that is decided stays as it was.
    @Transactional
    public Kept<Trial> change(Trial trial, TrialPlan plan, int edition) {
        int kept = written(db.sql("""
                update learn.trial
                   set aim = :aim, smallest = :smallest, together = :together, first_on = :firstOn, last_on = :lastOn,
                       belief = :belief, sign = :sign, stop = :stop, pupils = :pupils, finding_wave = :wave,
                       finding_scale = :scale, method = :method, edition = edition + 1
                 where id = :id and edition = :edition
                   and not exists (select from learn.trial_decision d where d.trial = trial.id)
                """), plan)
                .param("id", trial.id())
                .param("edition", edition)
                .update();
        return kept == 1 ? new Kept.Done<>() : new Kept.Overtaken<>(byId(trial.id()));
    }

    /// Begins a planned trial now; one that has begun or is decided changes nothing.
    public void start(Trial trial) {
        db.sql("""
                insert into learn.trial_start (trial, municipality, at)
                select :trial, :municipality, :at
                 where not exists (select from learn.trial_decision d where d.trial = :trial)
                on conflict do nothing
                """)
                .param("trial", trial.id())
                .param("municipality", trial.municipality())
                .param("at", now())
                .update();
    }

    /// Decides once and for all; a trial that never began can only be stopped.
    ///
    /// @return false if it was decided already
    /// @throws IllegalArgumentException if it never began and is not stopped
    @Transactional
    public boolean decide(Trial trial, Decision decision) {
        if (trial.start().isEmpty() && decision.outcome() != Decision.Outcome.STOP)
            throw new IllegalArgumentException("A trial that never began can only be stopped, but got " + decision);
        int decided = db.sql("""
                insert into learn.trial_decision (trial, municipality, outcome, reason, lesson, decided_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(
                        trial.id(),
                        trial.municipality(),
                        decision.outcome().name(),
                        decision.reason(),
                        decision.lesson(),
                        decision.decidedAt().atOffset(ZoneOffset.UTC))
                .update();
        if (decided == 1) events.publishEvent(new TrialDecided(byId(trial.id()), decision));
        return decided == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
