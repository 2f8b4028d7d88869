package dk.spirekraft.learn.trial;

import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Times that a consultant offers a school to talk about its trials.
@Component
public class SparringSlots {

    private final JdbcClient db;
    private final Schools schools;
    private final Clock clock;

    SparringSlots(JdbcClient db, Schools schools, Clock clock) {
        this.db = db;
        this.schools = schools;
        this.clock = clock;
    }

    /// A time that was offered.
    ///
    /// @param trial what it was booked for, empty while it is free
    public record Slot(
            UUID id,
            UUID person,
            Instant at,
            int minutes,
            String place,
            Optional<UUID> trial,
            Optional<UUID> bookedBy) {}

    /// A time to offer.
    ///
    /// @param minutes 10 to 180
    /// @param place a room, a phone number or a link, 1 to 240 characters
    public record NewSlot(Instant at, int minutes, String place) {}

    public UUID offer(School school, UUID person, NewSlot slot) {
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into learn.sparring_slot (id, municipality, school, person, at, minutes, place)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id,
                        school.municipality(),
                        school.id(),
                        person,
                        slot.at().atOffset(ZoneOffset.UTC),
                        slot.minutes(),
                        slot.place())
                .update();
        return id;
    }

    /// Takes a free time for a trial.
    ///
    /// @return false if somebody else was quicker
    public boolean book(Slot slot, Trial trial, UUID person) {
        return db.sql("""
                insert into learn.sparring_booking (slot, trial, municipality, person, booked_at)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """)
                        .params(
                                slot.id(),
                                trial.id(),
                                trial.municipality(),
                                person,
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Takes back a time that nobody has booked; a booked one stays.
    ///
    /// @return false if it is booked
    public boolean withdraw(Slot slot) {
        return db.sql("""
                delete from learn.sparring_slot s where s.id = ?
                   and not exists (select from learn.sparring_booking b where b.slot = s.id)
                """).param(slot.id()).update() == 1;
    }

    /// Gives a booked time back.
    public void release(Slot slot) {
        db.sql("delete from learn.sparring_booking where slot = ?")
                .param(slot.id())
                .update();
    }

    /// All of a school's times, in their order.
    public List<Slot> of(School school) {
        return db.sql(SlotRows.SELECT + " where s.school = ? order by s.at, s.id")
                .param(school.id())
                .query(SlotRows::read)
                .list();
    }

    /// A time with the school that it was offered to.
    public record Offered(Slot slot, School school) {}

    /// All times that the schools of a municipality were offered, booked or free.
    public List<Offered> in(UUID municipality) {
        Map<UUID, School> known =
                schools.of(municipality).stream().collect(Collectors.toMap(School::id, Function.identity()));
        return db
                .sql(SlotRows.SELECT + " where s.municipality = ? order by s.at, s.id")
                .param(municipality)
                .query((row, number) -> Map.entry(row.getObject("school", UUID.class), SlotRows.read(row, number)))
                .list()
                .stream()
                .filter(one -> known.containsKey(one.getKey()))
                .map(one -> new Offered(one.getValue(), Objects.requireNonNull(known.get(one.getKey()))))
                .toList();
    }

    public Optional<Slot> find(School school, UUID id) {
        return db.sql(SlotRows.SELECT + " where s.school = ? and s.id = ?")
                .params(school.id(), id)
                .query(SlotRows::read)
                .optional();
    }
}
