package dk.spirekraft.anchor.routine;

import dk.spirekraft.anchor.routine.Routine.Life;
import dk.spirekraft.anchor.routine.Routine.State;
import dk.spirekraft.learn.programme.Kept;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Once;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The face of this package: a school's routines from the first day to the last.
@Component
public class Routines {

    private static final String SELECT = """
            select r.*, l.state, l.reason, l.at from anchor.routine r
              join lateral (select state, reason, at from anchor.routine_life
                             where routine = r.id order by number desc limit 1) l on true
            """;

    private final JdbcClient db;
    private final Clock clock;

    Routines(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// All of a school in the order of their making, those that ended among them.
    public List<Routine> of(School school) {
        return Once.asked(
                List.of("routines", school),
                () -> db.sql(SELECT + " where r.school = ? order by r.number")
                        .param(school.id())
                        .query((row, number) -> routine(row))
                        .list());
    }

    /// Those that have not ended.
    public List<Routine> goingOn(School school) {
        return of(school).stream().filter(routine -> !routine.isOver()).toList();
    }

    public Optional<Routine> find(School school, int number) {
        return db.sql(SELECT + " where r.school = ? and r.number = ?")
                .params(school.id(), number)
                .query((row, at) -> routine(row))
                .optional();
    }

    private Routine byId(UUID id) {
        return db.sql(SELECT + " where r.id = ?")
                .param(id)
                .query((row, at) -> routine(row))
                .single();
    }

    private static Routine routine(ResultSet row) throws SQLException {
        return new Routine(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getObject("municipality", UUID.class),
                instant(row, "made_at"),
                plan(row),
                Optional.ofNullable(row.getObject("trial", UUID.class)),
                row.getInt("edition"),
                new Life(State.valueOf(row.getString("state")), instant(row, "at"), row.getString("reason")));
    }

    private static RoutinePlan plan(ResultSet row) throws SQLException {
        return new RoutinePlan(
                row.getString("what"),
                row.getString("place"),
                row.getObject("owner", UUID.class),
                Optional.ofNullable(row.getObject("deputy", UUID.class)),
                Rhythm.valueOf(row.getString("rhythm")),
                Month.of(row.getInt("month")),
                row.getString("sign"),
                row.getString("why"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /// Begins a routine.
    ///
    /// @param trial the kept trial that it grows out of; each has one routine, a second asking gives the first
    @Transactional
    public Routine make(School school, RoutinePlan plan, @Nullable UUID trial) {
        UUID id = UUID.randomUUID();
        int made = written(db.sql("""
                insert into anchor.routine (id, municipality, school, made_at, what, place, owner, deputy, rhythm, month,
                                            sign, why, trial, edition)
                values (:id, :municipality, :school, :at, :what, :place, :owner, :deputy, :rhythm, :month, :sign, :why,
                        :trial, 1) on conflict (trial) do nothing
                """), plan)
                .param("id", id)
                .param("municipality", school.municipality())
                .param("school", school.id())
                .param("at", now())
                .param("trial", trial)
                .update();
        if (made == 0)
            return db.sql(SELECT + " where r.trial = ?")
                    .param(trial)
                    .query((row, at) -> routine(row))
                    .single();
        tell(id, school.municipality(), State.RUNNING, "");
        return byId(id);
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, RoutinePlan plan) {
        return statement
                .param("what", plan.what())
                .param("place", plan.place())
                .param("owner", plan.owner())
                .param("deputy", plan.deputy().orElse(null))
                .param("rhythm", plan.rhythm().name())
                .param("month", plan.month().getValue())
                .param("sign", plan.sign())
                .param("why", plan.why());
    }

    /// Keeps what was written on top of this edition.
    @Transactional
    public Kept<Routine> change(Routine routine, RoutinePlan plan, int edition) {
        int kept = written(db.sql("""
                update anchor.routine
                   set what = :what, place = :place, owner = :owner, deputy = :deputy, rhythm = :rhythm, month = :month,
                       sign = :sign, why = :why, edition = edition + 1
                 where id = :id and edition = :edition
                """), plan)
                .param("id", routine.id())
                .param("edition", edition)
                .update();
        return kept == 1 ? new Kept.Done<>() : new Kept.Overtaken<>(byId(routine.id()));
    }

    /// Writes down how it fares from now on.
    ///
    /// @throws IllegalArgumentException if it ends without a reason
    public void tell(Routine routine, State state, String reason) {
        if (state == State.ENDED && reason.isBlank())
            throw new IllegalArgumentException("A routine ends on purpose, but no reason was given");
        tell(routine.id(), routine.municipality(), state, reason);
    }

    private void tell(UUID routine, UUID municipality, State state, String reason) {
        db.sql("insert into anchor.routine_life (routine, municipality, state, reason, at) values (?, ?, ?, ?, ?)")
                .params(routine, municipality, state.name(), reason, now())
                .update();
    }

    /// Somebody takes over what another owned or stood in for.
    @Transactional
    public void handOver(School school, UUID from, UUID to) {
        goingOn(school).stream()
                .filter(routine -> routine.isOf(from))
                .forEach(routine -> change(routine, routine.plan().handedOver(from, to), routine.edition()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
