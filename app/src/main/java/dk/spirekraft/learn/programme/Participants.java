package dk.spirekraft.learn.programme;

import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.Once;
import dk.spirekraft.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The schools of each programme, and that some left before its end.
@Component
public class Participants {

    private final JdbcClient db;
    private final Schools schools;
    private final Clock clock;

    Participants(JdbcClient db, Schools schools, Clock clock) {
        this.db = db;
        this.schools = schools;
        this.clock = clock;
    }

    /// The schools of a programme, alphabetical, those that left among them.
    public List<Participant> of(Programme programme) {
        Map<UUID, Optional<Participant.Departure>> found = db
                .sql("""
                select s.school, d.left_on, d.reason from learn.participation s
                  left join learn.departure d using (programme, school) where s.programme = ?
                """)
                .param(programme.id())
                .query((row, number) -> Map.entry(row.getObject("school", UUID.class), departure(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return schools.these(found.keySet()).stream()
                .map(school -> new Participant(school, found.getOrDefault(school.id(), Optional.empty())))
                .toList();
    }

    /// The schools of every programme of a municipality by programme: two questions, however many there are.
    public Map<UUID, List<Participant>> in(UUID municipality) {
        return Once.asked(List.of("participants", municipality), () -> all(municipality));
    }

    private Map<UUID, List<Participant>> all(UUID municipality) {
        Map<UUID, Map<UUID, Optional<Participant.Departure>>> found = new HashMap<>();
        db.sql("""
                select s.programme, s.school, d.left_on, d.reason from learn.participation s
                  left join learn.departure d using (programme, school) where s.municipality = ?
                """)
                .param(municipality)
                .query((row, number) -> found.computeIfAbsent(
                                row.getObject("programme", UUID.class), programme -> new HashMap<>())
                        .put(row.getObject("school", UUID.class), departure(row)))
                .list();
        List<School> all = schools.of(municipality);
        Map<UUID, List<Participant>> known = new HashMap<>();
        found.forEach((programme, there) -> known.put(
                programme,
                all.stream()
                        .filter(school -> there.containsKey(school.id()))
                        .map(school -> new Participant(school, there.getOrDefault(school.id(), Optional.empty())))
                        .toList()));
        return Map.copyOf(known);
    }

    /// True if the school takes part and has not left.
    public boolean has(Programme programme, School school) {
        return db.sql("""
                select exists (select from learn.participation s
                                where s.programme = :programme and s.school = :school
                                  and not exists (select from learn.departure d
                                                   where d.programme = s.programme and d.school = s.school))
                """)
                .param("programme", programme.id())
                .param("school", school.id())
                .query(Boolean.class)
                .single();
    }

    private static Optional<Participant.Departure> departure(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("left_on", LocalDate.class);
        return on == null ? Optional.empty() : Optional.of(new Participant.Departure(on, row.getString("reason")));
    }

    /// A school leaves. What it did stays its own, and the plan goes on for the others.
    ///
    /// @return false if it had left before
    public boolean leave(Programme programme, School school, String reason) {
        return db.sql("""
                insert into learn.departure (programme, school, municipality, left_on, reason)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """)
                        .params(programme.id(), school.id(), programme.municipality(), today(), reason)
                        .update()
                == 1;
    }

    /// A school that left comes back.
    public void comeBack(Programme programme, School school) {
        db.sql("delete from learn.departure where programme = ? and school = ?")
                .params(programme.id(), school.id())
                .update();
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }
}
