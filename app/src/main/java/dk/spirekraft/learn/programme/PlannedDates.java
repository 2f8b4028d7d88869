package dk.spirekraft.learn.programme;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.web.Once;
import dk.spirekraft.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The plan of each programme, date by date. Any date can be moved, with what follows or alone, or cancelled.
@Component
public class PlannedDates {

    private static final String SELECT = """
            select d.*, c.reason, k.workshop is not null as over from learn.planned_date d
              left join learn.cancellation c on c.planned_date = d.id
              left join learn.closing k on k.workshop = d.id
            """;

    private final JdbcClient db;
    private final ProgrammeQuiet quiet;
    private final Clock clock;

    PlannedDates(JdbcClient db, ProgrammeQuiet quiet, Clock clock) {
        this.db = db;
        this.quiet = quiet;
        this.clock = clock;
    }

    void add(Programme programme, List<Layout.Laid> plan) {
        for (int position = 0; position < plan.size(); position++) add(programme, plan.get(position), position);
    }

    private void add(Programme programme, Layout.Laid laid, int position) {
        db.sql("""
                insert into learn.planned_date (id, programme, municipality, kind, number, phase, position,
                                                wished_on, first_on, last_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(UUID.randomUUID())
                .param(programme.id())
                .param(programme.municipality())
                .param(laid.step().kind().name())
                .param(laid.step().number())
                .param(laid.step().phase().map(Phase::name).orElse(null))
                .param(position)
                .param(laid.wished())
                .param(laid.first())
                .param(laid.last())
                .update();
    }

    /// The plans of all programmes of a municipality, by programme.
    public Map<UUID, List<PlannedDate>> in(UUID municipality) {
        Map<UUID, List<PlannedDate>> found = new HashMap<>();
        db.sql(SELECT + " where d.municipality = ? order by d.position")
                .param(municipality)
                .query((row, number) -> found.computeIfAbsent(
                                row.getObject("programme", UUID.class), programme -> new ArrayList<>())
                        .add(planned(row)))
                .list();
        return Map.copyOf(found);
    }

    /// The whole plan in the order in which it was laid out.
    public List<PlannedDate> of(Programme programme) {
        return Once.asked(
                List.of("plan", programme),
                () -> db.sql(SELECT + " where d.programme = ? order by d.position")
                        .param(programme.id())
                        .query((row, number) -> planned(row))
                        .list());
    }

    private static PlannedDate planned(ResultSet row) throws SQLException {
        return new PlannedDate(
                row.getObject("id", UUID.class),
                StepKind.valueOf(row.getString("kind")),
                row.getInt("number"),
                Optional.ofNullable(row.getString("phase")).map(Phase::valueOf),
                row.getObject("wished_on", LocalDate.class),
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                Optional.ofNullable(row.getString("reason")),
                row.getBoolean("over"));
    }

    /// One date of the plan.
    public Optional<PlannedDate> find(Programme programme, UUID id) {
        return of(programme).stream().filter(date -> date.id().equals(id)).findFirst();
    }

    /// The workshop with this number.
    public Optional<PlannedDate> workshop(Programme programme, int number) {
        return of(programme).stream()
                .filter(date -> date.isWorkshop() && date.number() == number)
                .findFirst();
    }

    @Transactional
    public Moved move(Programme programme, Move move) {
        lock(programme);
        List<PlannedDate> plan = of(programme);
        PlannedDate date = plan.stream()
                .filter(one -> one.id().equals(move.date()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No date of this programme is " + move.date()));
        if (date.over() || date.cancelled().isPresent()) return new Moved.Fixed();
        if (!date.first().equals(move.seen())) return new Moved.Overtaken(date.first());
        var days = quiet.of(programme, Collections.min(List.of(move.to(), date.first())));
        Shift shift = new Shift(days, today());
        List<PlannedDate> after = shift.move(plan, date, move.to(), move.follow());
        List<Doubt> doubts = shift.doubts(after, date);
        if (!doubts.isEmpty() && !move.anyway()) return new Moved.Doubtful(doubts);
        var changed = after.stream().filter(one -> !plan.contains(one)).toList();
        changed.forEach(this::keep);
        return new Moved.Done(changed);
    }

    private void lock(Programme programme) {
        db.sql("select 1 from learn.programme where id = ? for update")
                .param(programme.id())
                .query(Integer.class)
                .single();
    }

    private void keep(PlannedDate date) {
        db.sql("update learn.planned_date set wished_on = ?, first_on = ?, last_on = ? where id = ?")
                .params(date.wished(), date.first(), date.last(), date.id())
                .update();
    }

    /// Cancels a date; what it was for is not done.
    ///
    /// @return false if it was over or cancelled before
    @Transactional
    public boolean cancel(PlannedDate date, Programme programme, String reason) {
        if (date.over()) return false;
        return db.sql("""
                insert into learn.cancellation (planned_date, municipality, cancelled_on, reason)
                values (?, ?, ?, ?) on conflict do nothing
                """)
                        .params(date.id(), programme.municipality(), today(), reason)
                        .update()
                == 1;
    }

    /// Takes a cancellation back.
    public void restore(PlannedDate date) {
        db.sql("delete from learn.cancellation where planned_date = ?")
                .param(date.id())
                .update();
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }
}
