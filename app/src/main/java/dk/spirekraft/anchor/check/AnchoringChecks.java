package dk.spirekraft.anchor.check;

import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.routine.Routines;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The anchoring checks of each school.
@Component
public class AnchoringChecks {

    private final JdbcClient db;
    private final Routines routines;
    private final Clock clock;

    AnchoringChecks(JdbcClient db, Routines routines, Clock clock) {
        this.db = db;
        this.routines = routines;
        this.clock = clock;
    }

    /// What a group and its leader say together.
    ///
    /// @param answers a step from 0 to 3 for each of the ten questions, row by row
    /// @param note what they want to remember; may be blank
    public record Said(List<Integer> answers, String note, List<Fares> routines) {

        public Said {
            answers = List.copyOf(answers);
            routines = List.copyOf(routines);
        }
    }

    /// How a routine fares; it ends with a reason.
    public record Fares(Routine routine, Routine.State state, String reason) {}

    /// All of a school, newest first.
    public List<AnchoringCheck> of(School school) {
        return db.sql("""
                select id, made_on, answers, note from anchor.anchoring_check where school = ? order by made_on desc
                """).param(school.id()).query((row, number) -> check(row)).list();
    }

    /// The newest of each school of a municipality that has one, by school.
    public Map<UUID, AnchoringCheck> newest(UUID municipality) {
        Map<UUID, AnchoringCheck> found = new HashMap<>();
        db.sql("""
                select distinct on (school) school, id, made_on, answers, note from anchor.anchoring_check
                 where municipality = ? order by school, made_on desc
                """)
                .param(municipality)
                .query((row, number) -> found.put(row.getObject("school", UUID.class), check(row)))
                .list();
        return Map.copyOf(found);
    }

    /// The newest within these days of each school of a municipality that has one, by school.
    public Map<UUID, AnchoringCheck> newest(UUID municipality, LocalDate first, LocalDate last) {
        Map<UUID, AnchoringCheck> found = new HashMap<>();
        db.sql("""
                select distinct on (school) school, id, made_on, answers, note from anchor.anchoring_check
                 where municipality = ? and made_on between ? and ? order by school, made_on desc
                """)
                .params(municipality, first, last)
                .query((row, number) -> found.put(row.getObject("school", UUID.class), check(row)))
                .list();
        return Map.copyOf(found);
    }

    private static AnchoringCheck check(ResultSet row) throws SQLException {
        Array answers = row.getArray("answers");
        return new AnchoringCheck(
                row.getObject("id", UUID.class),
                row.getObject("made_on", LocalDate.class),
                List.of((Integer[]) answers.getArray()),
                row.getString("note"));
    }

    /// Keeps what was said today. Said again on the same day, it stands in place of what was said before; how a routine
    /// fares is written down where it changed.
    @Transactional
    public void keep(School school, Said said) {
        var today = clock.instant().atZone(Words.ZONE).toLocalDate();
        var check = new AnchoringCheck(UUID.randomUUID(), today, said.answers(), said.note());
        db.sql("""
                insert into anchor.anchoring_check (id, municipality, school, made_on, answers, note)
                values (?, ?, ?, ?, ?, ?)
                on conflict (school, made_on) do update set answers = excluded.answers, note = excluded.note
                """)
                .params(
                        check.id(),
                        school.municipality(),
                        school.id(),
                        check.madeOn(),
                        check.answers().toArray(Integer[]::new),
                        check.note())
                .update();
        said.routines().stream()
                .filter(one -> one.state() != one.routine().life().state())
                .forEach(one -> routines.tell(one.routine(), one.state(), one.reason()));
    }
}
