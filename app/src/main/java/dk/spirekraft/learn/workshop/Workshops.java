package dk.spirekraft.learn.workshop;

import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.ProgrammeStarted;
import dk.spirekraft.learn.programme.Templates;
import dk.spirekraft.learn.template.AgendaPoint;
import dk.spirekraft.web.Once;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The face of workshops: each begins with the template's agenda and is then the programme's own.
@Component
public class Workshops {

    private static final LocalTime AFTER_LESSONS = LocalTime.of(13, 0);

    private final JdbcClient db;
    private final PlannedDates dates;
    private final Agendas agendas;
    private final Templates templates;

    Workshops(JdbcClient db, PlannedDates dates, Agendas agendas, Templates templates) {
        this.db = db;
        this.dates = dates;
        this.agendas = agendas;
        this.templates = templates;
    }

    @EventListener
    void prepare(ProgrammeStarted started) {
        var drafts = templates.of(started.programme()).workshops();
        dates.of(started.programme()).stream()
                .filter(PlannedDate::isWorkshop)
                .forEach(date -> prepare(
                        started.programme(), date, drafts.get(date.number() - 1).agenda()));
    }

    private void prepare(Programme programme, PlannedDate date, List<AgendaPoint> agenda) {
        db.sql("insert into learn.workshop (id, municipality, begins_at) values (?, ?, ?)")
                .params(date.id(), programme.municipality(), AFTER_LESSONS)
                .update();
        agendas.begin(date.id(), programme.municipality(), agenda);
    }

    /// The workshop with this number.
    public Optional<Workshop> find(Programme programme, int number) {
        return all(programme).stream()
                .filter(workshop -> workshop.number() == number)
                .findFirst();
    }

    private record Row(
            UUID id, LocalTime beginsAt, String materials, String homework, int edition, Optional<Instant> closedAt) {}

    /// All workshops of a programme that were not cancelled, in their order.
    public List<Workshop> all(Programme programme) {
        return Once.asked(List.of("workshops", programme), () -> standing(programme));
    }

    private List<Workshop> standing(Programme programme) {
        List<Row> rows = db.sql("""
                select w.*, k.closed_at from learn.workshop w
                  join learn.planned_date d on d.id = w.id
                  left join learn.closing k on k.workshop = w.id where d.programme = ?
                """)
                .param(programme.id())
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("begins_at", LocalTime.class),
                        row.getString("materials"),
                        row.getString("homework"),
                        row.getInt("edition"),
                        Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
        return dates.of(programme).stream()
                .filter(date -> date.isWorkshop() && date.cancelled().isEmpty())
                .flatMap(date -> rows.stream()
                        .filter(row -> row.id().equals(date.id()))
                        .map(row -> new Workshop(
                                programme,
                                date,
                                row.beginsAt(),
                                row.materials(),
                                row.homework(),
                                row.edition(),
                                row.closedAt())))
                .toList();
    }

    /// The one before this, if it was held.
    public Optional<Workshop> before(Workshop workshop) {
        return all(workshop.programme()).stream()
                .filter(other -> other.number() < workshop.number() && other.isClosed())
                .reduce((older, newer) -> newer);
    }

    /// The one after this, if the plan has one that is still to come.
    public Optional<Workshop> after(Workshop workshop) {
        return all(workshop.programme()).stream()
                .filter(other -> other.number() > workshop.number() && !other.isClosed())
                .findFirst();
    }

    /// What is written around a workshop.
    public record Sheet(LocalTime beginsAt, String materials, String homework, int edition) {}

    /// Keeps what was written on top of this edition.
    ///
    /// @return false if somebody else wrote meanwhile
    @Transactional
    public boolean keep(Workshop workshop, Sheet sheet) {
        return db.sql("""
                update learn.workshop set begins_at = ?, materials = ?, homework = ?, edition = edition + 1
                 where id = ? and edition = ?
                """)
                        .params(sheet.beginsAt(), sheet.materials(), sheet.homework(), workshop.id(), sheet.edition())
                        .update()
                == 1;
    }
}
