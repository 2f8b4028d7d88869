package dk.spirekraft.learn.trial;

import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Two schools that follow each other's trial, once both have agreed. Either may end it at any time.
@Component
public class Pairings {

    private static final String SELECT = """
            select p.id, t.school as asking_school, p.trial as asking_trial, p.asked_school,
                   a.trial as asked_trial, p.person as asked_by, a.person as accepted_by
              from learn.pairing p join learn.trial t on t.id = p.trial
              left join learn.pairing_acceptance a on a.pairing = p.id
            """;

    private final JdbcClient db;
    private final Clock clock;

    Pairings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// A wish to follow each other, or the agreement to.
    ///
    /// @param askedTrial what the asked school shares, empty until it agreed
    public record Pairing(
            UUID id,
            UUID askingSchool,
            UUID askingTrial,
            UUID askedSchool,
            Optional<UUID> askedTrial,
            UUID askedBy,
            Optional<UUID> acceptedBy) {

        /// True where this school still has to answer.
        public boolean waitsFor(School school) {
            return askedTrial.isEmpty() && askedSchool.equals(school.id());
        }

        /// What this school sees of the other, empty until both have agreed.
        public Optional<UUID> followedBy(School school) {
            return askedSchool.equals(school.id()) ? askedTrial.map(agreed -> askingTrial) : askedTrial;
        }

        /// What this school shares.
        public Optional<UUID> sharedBy(School school) {
            return askedSchool.equals(school.id()) ? askedTrial : Optional.of(askingTrial);
        }

        public UUID other(School school) {
            return askedSchool.equals(school.id()) ? askingSchool : askedSchool;
        }
    }

    /// Asks another school; asking twice changes nothing.
    ///
    /// @throws IllegalArgumentException if that school is the trial's own
    public void ask(Trial trial, School other, UUID person) {
        if (other.id().equals(trial.school()))
            throw new IllegalArgumentException("A school follows another, but got itself: " + other.slug());
        db.sql("""
                insert into learn.pairing (id, municipality, trial, asked_school, person, asked_on)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(UUID.randomUUID(), trial.municipality(), trial.id(), other.id(), person, today())
                .update();
    }

    /// Agrees, and shares a trial in turn.
    ///
    /// @throws IllegalArgumentException if the trial is not one of the asked school
    @Transactional
    public void accept(Pairing pairing, Trial shared, UUID person) {
        if (!shared.school().equals(pairing.askedSchool()))
            throw new IllegalArgumentException("A school shares a trial of its own, but got " + shared.slug());
        db.sql("""
                insert into learn.pairing_acceptance (pairing, municipality, trial, person, accepted_on)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(pairing.id(), shared.municipality(), shared.id(), person, today())
                .update();
    }

    /// Says no, takes a wish back or ends an agreement.
    public void end(Pairing pairing) {
        db.sql("delete from learn.pairing where id = ?").param(pairing.id()).update();
    }

    /// Everything between this school and others, oldest first.
    public List<Pairing> of(School school) {
        return db.sql(SELECT + " where :school in (t.school, p.asked_school) order by p.asked_on, p.id")
                .param("school", school.id())
                .query(Pairings::pairing)
                .list();
    }

    /// One of this school's.
    public Optional<Pairing> find(School school, UUID id) {
        return db.sql(SELECT + " where p.id = :id and :school in (t.school, p.asked_school)")
                .param("id", id)
                .param("school", school.id())
                .query(Pairings::pairing)
                .optional();
    }

    private static Pairing pairing(ResultSet row, int number) throws SQLException {
        return new Pairing(
                row.getObject("id", UUID.class),
                row.getObject("asking_school", UUID.class),
                row.getObject("asking_trial", UUID.class),
                row.getObject("asked_school", UUID.class),
                Optional.ofNullable(row.getObject("asked_trial", UUID.class)),
                row.getObject("asked_by", UUID.class),
                Optional.ofNullable(row.getObject("accepted_by", UUID.class)));
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }
}
