package dk.spirekraft.learn.workshop;

import dk.spirekraft.people.School;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What each school said at a workshop, and what it wants to take up later. The next one opens with it.
@Component
public class WorkshopNotes {

    private final JdbcClient db;
    private final Clock clock;

    WorkshopNotes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// What a note is.
    public enum Kind {
        SAID,
        LATER;

        /// The message key of its name.
        public String label() {
            return "learn.note." + name();
        }
    }

    public record Note(UUID id, Kind kind, String text) {}

    /// A school's notes from a workshop, in the order in which they were written.
    public List<Note> of(Workshop workshop, School school) {
        return db.sql("""
                select id, kind, text from learn.workshop_note where workshop = ? and school = ? order by noted_at, id
                """).params(workshop.id(), school.id()).query(Note.class).list();
    }

    /// A school's notes from all workshops, by workshop, in the order in which they were written.
    public Map<UUID, List<Note>> of(School school) {
        Map<UUID, List<Note>> found = new HashMap<>();
        db.sql("select workshop, id, kind, text from learn.workshop_note where school = ? order by noted_at, id")
                .param(school.id())
                .query((row, number) -> found.computeIfAbsent(
                                row.getObject("workshop", UUID.class), workshop -> new ArrayList<>())
                        .add(new Note(
                                row.getObject("id", UUID.class),
                                Kind.valueOf(row.getString("kind")),
                                row.getString("text"))))
                .list();
        return Map.copyOf(found);
    }

    public void add(Workshop workshop, School school, Kind kind, String text) {
        db.sql("""
                insert into learn.workshop_note (id, workshop, school, municipality, kind, text, noted_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        UUID.randomUUID(),
                        workshop.id(),
                        school.id(),
                        school.municipality(),
                        kind.name(),
                        text,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Takes a note of this school away, such as one that names somebody.
    public void remove(Workshop workshop, School school, UUID note) {
        db.sql("delete from learn.workshop_note where id = ? and workshop = ? and school = ?")
                .params(note, workshop.id(), school.id())
                .update();
    }
}
