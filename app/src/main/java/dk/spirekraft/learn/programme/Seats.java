package dk.spirekraft.learn.programme;

import dk.spirekraft.people.School;
import dk.spirekraft.web.Once;
import dk.spirekraft.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The seats of each school's working group in a programme: who sits there, who stands in, how many hours there are,
/// and who has said yes.
@Component
public class Seats {

    private static final String COLUMNS =
            "select s.*, a.accepted_on, a.recorded from learn.seat s left join learn.acceptance a on a.seat = s.id ";

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Seats(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /// A seat as somebody fills it in.
    public record Filling(Seat.Kind kind, Occupant holder, Occupant deputy, int hours) {}

    /// The seats of a school in a programme, in the order in which they were added.
    public List<Seat> of(Programme programme, School school) {
        return Once.asked(
                List.of("seats", programme, school),
                () -> db.sql(COLUMNS + "where s.programme = ? and s.school = ? order by s.position")
                        .params(programme.id(), school.id())
                        .query((row, number) -> seat(row))
                        .list());
    }

    /// All seats of a programme, by school.
    public Map<UUID, List<Seat>> of(Programme programme) {
        Map<UUID, List<Seat>> found = new HashMap<>();
        db.sql(COLUMNS + "where s.programme = ? order by s.position")
                .param(programme.id())
                .query((row, number) -> found.computeIfAbsent(
                                row.getObject("school", UUID.class), school -> new ArrayList<>())
                        .add(seat(row)))
                .list();
        return Map.copyOf(found);
    }

    /// All seats of a municipality's programmes, by programme and school.
    public Map<UUID, Map<UUID, List<Seat>>> in(UUID municipality) {
        Map<UUID, Map<UUID, List<Seat>>> found = new HashMap<>();
        db.sql(COLUMNS + "where s.municipality = ? order by s.position")
                .param(municipality)
                .query((row, number) -> found.computeIfAbsent(
                                row.getObject("programme", UUID.class), programme -> new HashMap<>())
                        .computeIfAbsent(row.getObject("school", UUID.class), school -> new ArrayList<>())
                        .add(seat(row)))
                .list();
        return Map.copyOf(found);
    }

    /// One of these seats.
    public Optional<Seat> find(Programme programme, School school, UUID id) {
        return of(programme, school).stream()
                .filter(seat -> seat.id().equals(id))
                .findFirst();
    }

    private static Seat seat(ResultSet row) throws SQLException {
        boolean recorded = row.getBoolean("recorded");
        return new Seat(
                row.getObject("id", UUID.class),
                Seat.Kind.valueOf(row.getString("kind")),
                new Occupant(Optional.ofNullable(row.getObject("holder", UUID.class)), row.getString("holder_name")),
                new Occupant(Optional.ofNullable(row.getObject("deputy", UUID.class)), row.getString("deputy_name")),
                row.getInt("hours"),
                Optional.ofNullable(row.getObject("accepted_on", LocalDate.class))
                        .map(on -> new Seat.Acceptance(on, recorded)));
    }

    /// Adds a seat at the end.
    public UUID add(Programme programme, School school, Filling filling) {
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into learn.seat (id, programme, school, municipality, kind, position, holder, holder_name,
                                        deputy, deputy_name, hours)
                select ?, ?, ?, ?, ?, coalesce(max(position), 0) + 1, ?, ?, ?, ?, ?
                  from learn.seat where programme = ? and school = ?
                """)
                .param(id)
                .param(programme.id())
                .param(school.id())
                .param(programme.municipality())
                .param(filling.kind().name())
                .param(filling.holder().person().orElse(null))
                .param(filling.holder().name())
                .param(filling.deputy().person().orElse(null))
                .param(filling.deputy().name())
                .param(filling.hours())
                .param(programme.id())
                .param(school.id())
                .update();
        return id;
    }

    /// Fills a seat anew. Somebody else in it has not said yes.
    @Transactional
    public void change(Seat seat, Filling filling) {
        db.sql("""
                update learn.seat set kind = ?, holder = ?, holder_name = ?, deputy = ?, deputy_name = ?, hours = ?
                 where id = ?
                """)
                .param(filling.kind().name())
                .param(filling.holder().person().orElse(null))
                .param(filling.holder().name())
                .param(filling.deputy().person().orElse(null))
                .param(filling.deputy().name())
                .param(filling.hours())
                .param(seat.id())
                .update();
        if (!filling.holder().equals(seat.holder())) forgetYes(seat);
    }

    private void forgetYes(Seat seat) {
        db.sql("delete from learn.acceptance where seat = ?").param(seat.id()).update();
    }

    /// Writes down that whoever sits there said yes; the first yes stands.
    ///
    /// @param recorded true where the leader writes it down for them
    public void accept(Seat seat, UUID municipality, boolean recorded) {
        db.sql("""
                insert into learn.acceptance (seat, municipality, accepted_on, recorded) values (?, ?, ?, ?)
                on conflict do nothing
                """).params(seat.id(), municipality, today(), recorded).update();
    }

    /// Whoever sits there leaves: the deputy steps in, or the seat stands empty. The newcomer has not said yes yet.
    @Transactional
    public void succeed(Seat seat, UUID municipality) {
        db.sql("""
                insert into learn.succession (id, seat, municipality, left_name, came_name, on_day)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        UUID.randomUUID(),
                        seat.id(),
                        municipality,
                        seat.holder().name(),
                        seat.deputy().name(),
                        today())
                .update();
        change(seat, new Filling(seat.kind(), seat.deputy(), Occupant.NOBODY, seat.hours()));
        events.publishEvent(new SeatSucceeded(schoolOf(seat), seat, seat.holder(), seat.deputy()));
    }

    private record Held(Seat seat, UUID municipality) {}

    /// Somebody leaves every seat of theirs in whatever programme.
    @Transactional
    public void leave(UUID person) {
        db.sql(COLUMNS + "where s.holder = ? order by s.id")
                .param(person)
                .query((row, number) -> new Held(seat(row), row.getObject("municipality", UUID.class)))
                .list()
                .forEach(held -> succeed(held.seat(), held.municipality()));
    }

    private UUID schoolOf(Seat seat) {
        return db.sql("select school from learn.seat where id = ?")
                .param(seat.id())
                .query(UUID.class)
                .single();
    }

    /// Who left this school's seats and who came.
    public record Succession(UUID seat, String left, String came, LocalDate on) {}

    /// All of them, newest first.
    public List<Succession> successions(Programme programme, School school) {
        return db.sql("""
                select u.seat, u.left_name as left, u.came_name as came, u.on_day as on from learn.succession u
                  join learn.seat s on s.id = u.seat
                 where s.programme = ? and s.school = ? order by u.on_day desc, u.left_name
                """)
                .params(programme.id(), school.id())
                .query((row, number) -> new Succession(
                        row.getObject("seat", UUID.class),
                        row.getString("left"),
                        row.getString("came"),
                        row.getObject("on", LocalDate.class)))
                .list();
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }
}
