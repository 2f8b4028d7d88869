package dk.spirekraft.learn.workshop;

import dk.spirekraft.learn.template.AgendaPoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The agendas of workshops, point by point.
@Component
public class Agendas {

    private final JdbcClient db;

    Agendas(JdbcClient db) {
        this.db = db;
    }

    void begin(UUID workshop, UUID municipality, List<AgendaPoint> points) {
        for (int position = 0; position < points.size(); position++) {
            AgendaPoint point = points.get(position);
            db.sql("""
                    insert into learn.agenda_item (id, workshop, municipality, position, kind, point, title, minutes, text)
                    values (?, ?, ?, ?, ?, ?, '', ?, '')
                    """)
                    .params(
                            UUID.randomUUID(),
                            workshop,
                            municipality,
                            position,
                            point.kind().name(),
                            point.id(),
                            point.minutes())
                    .update();
        }
    }

    /// The agenda in its order.
    public List<AgendaItem> of(Workshop workshop) {
        return of(workshop.id());
    }

    List<AgendaItem> of(UUID workshop) {
        return db.sql("select * from learn.agenda_item where workshop = ? order by position, id")
                .param(workshop)
                .query((row, number) -> item(row))
                .list();
    }

    private static AgendaItem item(ResultSet row) throws SQLException {
        return new AgendaItem(
                row.getObject("id", UUID.class),
                AgendaItem.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("point")),
                row.getString("title"),
                row.getInt("minutes"),
                row.getString("text"),
                Optional.ofNullable(row.getObject("began_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    /// A point as somebody writes it.
    public record Point(String title, int minutes, String text) {}

    /// Adds a point at the end.
    public void add(Workshop workshop, Point point) {
        db.sql("""
                insert into learn.agenda_item (id, workshop, municipality, position, kind, title, minutes, text)
                select ?, ?, ?, coalesce(max(position), 0) + 1, 'TALK', ?, ?, ? from learn.agenda_item where workshop = ?
                """)
                .params(
                        UUID.randomUUID(),
                        workshop.id(),
                        workshop.programme().municipality(),
                        point.title(),
                        point.minutes(),
                        point.text(),
                        workshop.id())
                .update();
    }

    /// Changes a point; words that are the template's own stay the template's.
    public void change(Workshop workshop, AgendaItem item, Point point) {
        db.sql("update learn.agenda_item set title = ?, minutes = ?, text = ? where id = ? and workshop = ?")
                .params(point.title(), point.minutes(), point.text(), item.id(), workshop.id())
                .update();
    }

    public void remove(Workshop workshop, AgendaItem item) {
        db.sql("delete from learn.agenda_item where id = ? and workshop = ?")
                .params(item.id(), workshop.id())
                .update();
    }

    /// Lets a point change places with the one before it; the first stays the first.
    @Transactional
    public void raise(Workshop workshop, AgendaItem item) {
        List<AgendaItem> items = of(workshop);
        int at = items.indexOf(item);
        if (at < 1) return;
        place(items.get(at), at - 1);
        place(items.get(at - 1), at);
        for (int other = 0; other < items.size(); other++)
            if (other != at && other != at - 1) place(items.get(other), other);
    }

    private void place(AgendaItem item, int position) {
        db.sql("update learn.agenda_item set position = ? where id = ?")
                .params(position, item.id())
                .update();
    }

    /// Puts what was not discussed onto the next agenda, after its look back.
    void carry(List<AgendaItem> left, UUID to, UUID municipality) {
        List<AgendaItem> there = of(to);
        int after = there.stream()
                .filter(item -> item.kind() == AgendaItem.Kind.LOOK_BACK)
                .mapToInt(there::indexOf)
                .max()
                .orElse(0);
        for (int position = 0; position < there.size(); position++)
            place(there.get(position), position <= after ? position : position + left.size());
        for (int i = 0; i < left.size(); i++) carry(left.get(i), to, municipality, after + 1 + i);
    }

    private void carry(AgendaItem item, UUID to, UUID municipality, int position) {
        db.sql("""
                insert into learn.agenda_item (id, workshop, municipality, position, kind, point, title, minutes, text)
                values (?, ?, ?, ?, 'CARRIED', ?, ?, ?, ?)
                """)
                .param(UUID.randomUUID())
                .param(to)
                .param(municipality)
                .param(position)
                .param(item.point().orElse(null))
                .param(item.title())
                .param(item.minutes())
                .param(item.text())
                .update();
    }
}
