package dk.spirekraft.learn.workshop;

import dk.spirekraft.learn.programme.Participant;
import dk.spirekraft.learn.programme.Participants;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.people.School;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Closes a workshop, and only when each participant who was there has one method, a date and a partner. What was not
/// discussed goes onto the next agenda.
@Component
public class Closings {

    private final JdbcClient db;
    private final Participants participants;
    private final Seats seats;
    private final Attendance attendance;
    private final Agreements agreements;
    private final Agendas agendas;
    private final Workshops workshops;
    private final Clock clock;

    Closings(
            JdbcClient db,
            Participants participants,
            Seats seats,
            Attendance attendance,
            Agreements agreements,
            Agendas agendas,
            Workshops workshops,
            Clock clock) {
        this.db = db;
        this.participants = participants;
        this.seats = seats;
        this.attendance = attendance;
        this.agreements = agreements;
        this.agendas = agendas;
        this.workshops = workshops;
        this.clock = clock;
    }

    /// Somebody for whom something is missing.
    ///
    /// @param marked false if nobody has said whether they were there
    public record Gap(School school, Seat seat, boolean marked) {}

    /// What became of closing a workshop.
    public sealed interface Outcome {

        /// @param carried what was not discussed
        record Closed(List<AgendaItem> carried) implements Outcome {}

        record Missing(List<Gap> gaps) implements Outcome {}

        /// Nobody was there.
        record Empty() implements Outcome {}

        record ClosedBefore() implements Outcome {}
    }

    /// What still keeps a workshop open.
    public List<Gap> gaps(Workshop workshop) {
        var marked = attendance.of(workshop);
        var agreed = agreements.of(workshop);
        var seated = seats.of(workshop.programme());
        List<Gap> gaps = new ArrayList<>();
        for (Participant participant : participants.of(workshop.programme()))
            if (participant.isIn())
                seated.getOrDefault(participant.school().id(), List.of()).stream()
                        .filter(seat -> !seat.isVacant() && isOpen(seat, marked, agreed))
                        .map(seat -> new Gap(participant.school(), seat, marked.containsKey(seat.id())))
                        .forEach(gaps::add);
        return List.copyOf(gaps);
    }

    private static boolean isOpen(Seat seat, Map<UUID, Attendance.Presence> marked, Map<UUID, Agreement> agreed) {
        var presence = marked.get(seat.id());
        return presence == null || (presence.state().isThere() && !agreed.containsKey(seat.id()));
    }

    @Transactional
    public Outcome close(Workshop workshop) {
        List<Gap> gaps = gaps(workshop);
        if (!gaps.isEmpty()) return new Outcome.Missing(gaps);
        if (attendance.of(workshop).values().stream()
                .noneMatch(presence -> presence.state().isThere())) return new Outcome.Empty();
        if (!write(workshop)) return new Outcome.ClosedBefore();
        List<AgendaItem> left = left(agendas.of(workshop));
        workshops
                .after(workshop)
                .ifPresent(next ->
                        agendas.carry(left, next.id(), workshop.programme().municipality()));
        return new Outcome.Closed(left);
    }

    /// What the template puts after the choosing only rounds the day off: another day has its own.
    private static List<AgendaItem> left(List<AgendaItem> agenda) {
        int chosen = agenda.stream().map(AgendaItem::kind).toList().lastIndexOf(AgendaItem.Kind.CHOOSE);
        return IntStream.range(0, agenda.size())
                .filter(at ->
                        chosen < 0 || at < chosen || agenda.get(at).point().isEmpty())
                .mapToObj(agenda::get)
                .filter(item -> !item.isDiscussed() && item.kind().isCarriedOver())
                .toList();
    }

    private boolean write(Workshop workshop) {
        return db.sql("""
                insert into learn.closing (workshop, municipality, closed_at) values (?, ?, ?) on conflict do nothing
                """)
                        .params(
                                workshop.id(),
                                workshop.programme().municipality(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
