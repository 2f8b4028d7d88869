package dk.spirekraft.learn.workshop;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Once;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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

    /// What a school chose about a finding at a workshop.
    public record Made(UUID workshop, UUID wave, String scale, Chosen chosen) {}

    /// All that a school ever chose, the earliest workshop first.
    public List<Made> made(School school) {
        return Once.asked(
                List.of("choices", school),
                () -> db.sql("""
                select c.workshop, c.wave, c.scale, c.choice, c.reason
                  from learn.finding_choice c join learn.planned_date d on d.id = c.workshop
                 where c.school = ? order by d.first_on, c.wave, c.scale
                """)
                        .param(school.id())
                        .query((row, number) -> new Made(
                                row.getObject("workshop", UUID.class),
                                row.getObject("wave", UUID.class),
                                row.getString("scale"),
                                new Chosen(Choice.valueOf(row.getString("choice")), row.getString("reason"))))
                        .list());
    }

    /// The waves of which a school chose what becomes of any finding.
    public Set<UUID> waves(School school) {
        return Set.copyOf(db.sql("select distinct wave from learn.finding_choice where school = ?")
                .param(school.id())
                .query(UUID.class)
                .list());
    }

    /// A finding that a school said it would act on.
    ///
    /// @param on the day of the workshop at which it said so
    public record Act(UUID wave, String scale, String reason, LocalDate on) {}

    /// What a school said it would act on, oldest first. Of two workshops the later one counts.
    public List<Act> acts(School school) {
        return db.sql("""
                select wave, scale, reason, first_on as on from (
                    select distinct on (c.wave, c.scale) c.wave, c.scale, c.choice, c.reason, d.first_on
                      from learn.finding_choice c join learn.planned_date d on d.id = c.workshop
                     where c.school = ? order by c.wave, c.scale, d.first_on desc) newest
                 where choice = 'ACT' order by first_on, scale
                """)
                .param(school.id())
                .query((row, number) -> new Act(
                        row.getObject("wave", UUID.class),
                        row.getString("scale"),
                        row.getString("reason"),
                        row.getObject("on", LocalDate.class)))
                .list();
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
