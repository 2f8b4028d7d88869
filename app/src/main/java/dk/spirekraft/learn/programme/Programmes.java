package dk.spirekraft.learn.programme;

import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.Once;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The face of programmes: starts one from a template, and knows who takes part.
@Component
public class Programmes {

    private static final String COLUMNS =
            "select p.id, p.number, p.municipality, p.name, p.template, p.template_version as version, p.starts_on"
                    + " from learn.programme p ";

    private final JdbcClient db;
    private final Schools schools;
    private final PlannedDates dates;
    private final ProgrammeQuiet quiet;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Programmes(
            JdbcClient db,
            Schools schools,
            PlannedDates dates,
            ProgrammeQuiet quiet,
            ApplicationEventPublisher events,
            Clock clock) {
        this.db = db;
        this.schools = schools;
        this.dates = dates;
        this.quiet = quiet;
        this.events = events;
        this.clock = clock;
    }

    /// Starts a programme: its plan is laid out over the school year with quiet days kept free.
    @Transactional
    public Programme start(NewProgramme wanted) {
        UUID id = UUID.randomUUID();
        LocalDate first = Layout.firstDay(
                wanted.month(), clock.instant().atZone(Words.ZONE).toLocalDate());
        db.sql("""
                insert into learn.programme (id, municipality, name, template, template_version, starts_on, started_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id,
                        wanted.municipality(),
                        wanted.name(),
                        wanted.blueprint().template(),
                        wanted.blueprint().version(),
                        first,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        wanted.schools().forEach(school -> join(id, school));
        schools.takeIn(wanted.schools());
        replaceConsultants(id, wanted.municipality(), wanted.consultants());
        Programme programme = byId(id);
        dates.add(
                programme,
                new Layout(quiet.of(wanted.municipality(), wanted.blueprint().quiet(), first))
                        .lay(first, wanted.blueprint().steps()));
        events.publishEvent(new ProgrammeStarted(programme));
        return programme;
    }

    private void join(UUID programme, School school) {
        db.sql("insert into learn.participation (programme, school, municipality) values (?, ?, ?)")
                .params(programme, school.id(), school.municipality())
                .update();
    }

    private void replaceConsultants(UUID programme, UUID municipality, Set<UUID> people) {
        db.sql("delete from learn.consultant where programme = ?")
                .param(programme)
                .update();
        people.forEach(
                person -> db.sql("insert into learn.consultant (programme, person, municipality) values (?, ?, ?)")
                        .params(programme, person, municipality)
                        .update());
    }

    private Programme byId(UUID id) {
        return db.sql(COLUMNS + "where p.id = ?")
                .param(id)
                .query(Programme.class)
                .single();
    }

    /// The programme with this number, if it is in scope.
    public Optional<Programme> find(int number) {
        return db.sql(COLUMNS + "where p.number = ?")
                .param(number)
                .query(Programme.class)
                .optional();
    }

    /// The programme with this number that the school takes part in or took part in.
    public Optional<Programme> find(School school, int number) {
        return db.sql(COLUMNS + "join learn.participation s on s.programme = p.id where p.number = ? and s.school = ?")
                .params(number, school.id())
                .query(Programme.class)
                .optional();
    }

    /// The newest programme that the school has not left, or else the newest it was in.
    public Optional<Programme> of(School school) {
        return Once.asked(List.of("programme", school), () -> newest(school));
    }

    private Optional<Programme> newest(School school) {
        return db.sql(COLUMNS + """
                join learn.participation s on s.programme = p.id
                left join learn.departure d on d.programme = p.id and d.school = s.school
                 where s.school = ? order by d.school is null desc, p.number desc limit 1
                """).param(school.id()).query(Programme.class).optional();
    }

    /// The newest programme that the school is in and has not left.
    public Optional<Programme> current(School school) {
        return db.sql(COLUMNS + """
                join learn.participation s on s.programme = p.id
                 where s.school = ? and not exists (select from learn.departure d
                                                     where d.programme = p.id and d.school = s.school)
                 order by p.number desc limit 1
                """).param(school.id()).query(Programme.class).optional();
    }

    /// All programmes that the school is or was in, oldest first.
    public List<Programme> all(School school) {
        return db.sql(COLUMNS + "join learn.participation s on s.programme = p.id where s.school = ? order by p.number")
                .param(school.id())
                .query(Programme.class)
                .list();
    }

    /// All programmes of a municipality, newest first.
    public List<Programme> in(UUID municipality) {
        return Once.asked(
                List.of("programmes", municipality),
                () -> db.sql(COLUMNS + "where p.municipality = ? order by p.starts_on desc, p.number desc")
                        .param(municipality)
                        .query(Programme.class)
                        .list());
    }

    /// The people who run it.
    public Set<UUID> consultants(Programme programme) {
        return db
                .sql("select person from learn.consultant where programme = ?")
                .param(programme.id())
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The people who run each programme of a municipality, by programme.
    public Map<UUID, Set<UUID>> consultants(UUID municipality) {
        Map<UUID, Set<UUID>> found = new HashMap<>();
        db.sql("select programme, person from learn.consultant where municipality = ?")
                .param(municipality)
                .query((row, number) -> found.computeIfAbsent(
                                row.getObject("programme", UUID.class), programme -> new HashSet<>())
                        .add(row.getObject("person", UUID.class)))
                .list();
        return Map.copyOf(found);
    }

    /// Names other people to run it.
    @Transactional
    public void nameConsultants(Programme programme, Set<UUID> people) {
        replaceConsultants(programme.id(), programme.municipality(), people);
    }
}
