package dk.spirekraft.learn.trial;

import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who carries a trial, and who of them may be named to all colleagues.
@Component
public class TrialMembers {

    private static final String SELECT = """
            select m.trial, m.person, n.person is not null as named
              from learn.trial_member m
              left join learn.trial_naming n on n.trial = m.trial and n.person = m.person
            """;

    private final JdbcClient db;
    private final Clock clock;

    TrialMembers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Somebody who carries a trial.
    ///
    /// @param named true if they agreed to be named to all colleagues
    public record Carrier(UUID trial, UUID person, boolean named) {}

    public List<Carrier> of(Trial trial) {
        return db.sql(SELECT + " where m.trial = ? order by m.joined_on, m.person")
                .param(trial.id())
                .query(TrialMembers::carrier)
                .list();
    }

    /// Everybody who carries a trial of the school, by trial.
    public Map<UUID, List<Carrier>> of(School school) {
        return db.sql(SELECT + """
                 join learn.trial t on t.id = m.trial where t.school = ? order by m.joined_on, m.person
                """).param(school.id()).query(TrialMembers::carrier).list().stream()
                .collect(Collectors.groupingBy(Carrier::trial));
    }

    private static Carrier carrier(ResultSet row, int number) throws SQLException {
        return new Carrier(
                row.getObject("trial", UUID.class), row.getObject("person", UUID.class), row.getBoolean("named"));
    }

    /// Joining again changes nothing.
    public void join(Trial trial, UUID person) {
        db.sql("""
                insert into learn.trial_member (trial, person, municipality, joined_on) values (?, ?, ?, ?)
                on conflict do nothing
                """).params(trial.id(), person, trial.municipality(), today()).update();
    }

    public void leave(Trial trial, UUID person) {
        db.sql("delete from learn.trial_member where trial = ? and person = ?")
                .params(trial.id(), person)
                .update();
    }

    /// Agrees to be named, or takes it back; whoever does not carry the trial changes nothing.
    public void agreeToBeNamed(Trial trial, UUID person, boolean agrees) {
        if (!agrees) {
            db.sql("delete from learn.trial_naming where trial = ? and person = ?")
                    .params(trial.id(), person)
                    .update();
            return;
        }
        db.sql("""
                insert into learn.trial_naming (trial, person, municipality, agreed_on)
                select m.trial, m.person, m.municipality, ? from learn.trial_member m where m.trial = ? and m.person = ?
                on conflict do nothing
                """).params(today(), trial.id(), person).update();
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }
}
