package dk.spirekraft.learn.programme;

import dk.spirekraft.people.School;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The mandate of each school's working group.
@Component
public class Mandates {

    private final JdbcClient db;

    Mandates(JdbcClient db) {
        this.db = db;
    }

    /// The mandate as it stands, blank where nobody wrote it yet.
    public Mandate of(Programme programme, School school) {
        return db.sql("""
                select decides, asks_first, heard_by, meets, edition from learn.mandate where programme = ? and school = ?
                """)
                .params(programme.id(), school.id())
                .query(Mandate.class)
                .optional()
                .orElse(Mandate.BLANK);
    }

    /// Keeps a mandate that was written on top of the edition that it carries.
    public Kept<Mandate> keep(Programme programme, School school, Mandate written) {
        int kept = db.sql("""
                insert into learn.mandate (programme, school, municipality, decides, asks_first, heard_by, meets, edition)
                values (:programme, :school, :municipality, :decides, :asksFirst, :heardBy, :meets, 1)
                on conflict (programme, school) do update
                   set decides = :decides, asks_first = :asksFirst, heard_by = :heardBy, meets = :meets,
                       edition = mandate.edition + 1
                 where mandate.edition = :edition
                """)
                .param("programme", programme.id())
                .param("school", school.id())
                .param("municipality", programme.municipality())
                .param("decides", written.decides())
                .param("asksFirst", written.asksFirst())
                .param("heardBy", written.heardBy())
                .param("meets", written.meets())
                .param("edition", written.edition())
                .update();
        return kept == 1 ? new Kept.Done<>() : new Kept.Overtaken<>(of(programme, school));
    }
}
