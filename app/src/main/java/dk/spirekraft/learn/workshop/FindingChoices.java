package dk.spirekraft.learn.workshop;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What each finding became at a workshop: act, watch or leave, always with a reason.
@Component
public class FindingChoices {

    private final JdbcClient db;

    FindingChoices(JdbcClient db) {
        this.db = db;
    }

    /// What a school does with a finding.
    public enum Choice {
        ACT,
        WATCH,
        LEAVE;

        /// The message key of its name.
        public String label() {
            return "learn.choice." + name();
        }
    }

    public record Chosen(Choice choice, String reason) {}

    /// What a school chose at a workshop about a wave, by scale.
    public Map<String, Chosen> of(Workshop workshop, School school, Wave wave) {
        Map<String, Chosen> found = new HashMap<>();
        db.sql("""
                select scale, choice, reason from learn.finding_choice
                 where workshop = ? and school = ? and wave = ?
                """)
                .params(workshop.id(), school.id(), wave.id())
                .query((row, number) -> found.put(
                        row.getString("scale"),
                        new Chosen(Choice.valueOf(row.getString("choice")), row.getString("reason"))))
                .list();
        return Map.copyOf(found);
    }

    /// The waves of which a school chose what becomes of any finding.
    public Set<UUID> waves(School school) {
        return Set.copyOf(db.sql("select distinct wave from learn.finding_choice where school = ?")
                .param(school.id())
                .query(UUID.class)
                .list());
    }

    /// Which finding somebody chooses about.
    public record About(Workshop workshop, School school, Wave wave, String scale) {}

    /// Keeps a choice in place of what was there.
    public void keep(About about, Chosen chosen) {
        db.sql("""
                insert into learn.finding_choice (workshop, school, municipality, wave, scale, choice, reason)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (workshop, school, wave, scale) do update
                   set choice = excluded.choice, reason = excluded.reason
                """)
                .params(
                        about.workshop().id(),
                        about.school().id(),
                        about.school().municipality(),
                        about.wave().id(),
                        about.scale(),
                        chosen.choice().name(),
                        chosen.reason())
                .update();
    }
}
