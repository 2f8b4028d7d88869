package dk.spirekraft.anchor.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Stage;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.web.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// On its day everything of a school is deleted, in whichever module, and nothing of any other school.
@RunningProgram
class DeletionTest {

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @Autowired
    Course course;

    @Autowired
    Deletions deletions;

    @Autowired
    DeletionJob job;

    @Autowired
    Schools schools;

    @Autowired
    JdbcClient db;

    @Autowired
    StoryClock clock;

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }

    private void deleteOn(School school, LocalDate day) {
        cast.in(school, () -> {
            deletions.set(school, day);
            job.carryOut(school.municipality());
            return true;
        });
    }

    /// How many rows of each table the program sees in a municipality, without what is not any school's own.
    private Map<String, Long> rows(School school) {
        List<String> tables = db.sql("""
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality' and not a.attisdropped
                 where n.nspname in ('people', 'measure', 'understand', 'learn', 'anchor', 'share') and c.relkind in ('r', 'p')
                   and not c.relispartition and has_table_privilege(c.oid, 'select')
                """).query(String.class).list();
        Map<String, Long> counted = new TreeMap<>();
        cast.in(school, () -> {
            for (String table : tables) {
                long count = db.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single();
                if (count > 0) counted.put(table, count);
            }
            return true;
        });
        return counted;
    }

    @Test
    void nothingOfTheSchoolIsLeftAndAllOfItsNeighbourIs() {
        School alone = cast.school("Skolen ved fjorden", 40);
        Map<String, Long> before = rows(alone);
        var set = stage.set();
        School own = set.own();
        School neighbour = set.neighbour();
        cast.person(Role.AMR, neighbour);
        deleteOn(own, today());
        Map<String, Long> left = rows(neighbour);
        left.keySet().removeAll(before.keySet());
        assertThat(left.keySet())
                .as("what is the municipality's, the neighbour's, or was never the school's own")
                .isSubsetOf(
                        "people.audit_entry",
                        "people.person",
                        "people.role_held",
                        "people.municipality",
                        "understand.pooled_spread",
                        "measure.round",
                        "measure.questionnaire",
                        "learn.programme",
                        "learn.participation",
                        "learn.planned_date",
                        "learn.workshop",
                        "learn.agenda_item",
                        "learn.trial",
                        "learn.trial_member",
                        "share.project",
                        "share.harvest",
                        "share.harvest_case");
        assertThat(cast.in(own, () -> schools.bySlug(own.slug()))).isEmpty();
        assertThat(cast.in(own, () -> schools.bySlug(neighbour.slug()))).isPresent();
    }

    @Test
    void itsPeopleLoseNameAndAddressUnlessTheyWorkElsewhereToo() {
        School own = cast.school("Havgård Skole", 62);
        School other = cast.school(own.municipality(), "Åbrinken Skole", 51);
        cast.person(Role.AMR, own);
        String stays = cast.person(Role.TR, other);
        deleteOn(own, today());
        List<String> addresses = cast.in(
                own,
                () -> db.sql("select email from people.person where municipality = ?")
                        .param(own.municipality())
                        .query(String.class)
                        .list());
        assertThat(addresses).contains(stays).noneMatch(address -> address.startsWith("amr-"));
    }

    @Test
    void aProgrammeGoesWithItsLastSchool() {
        School own = cast.school("Havgård Skole", 62);
        course.begin(own);
        deleteOn(own, today());
        assertThat(rows(own)).doesNotContainKeys("learn.programme", "learn.planned_date", "learn.agenda_item");
    }

    @Test
    void beforeItsDayNothingHappensAndTheDatabaseItselfRefuses() {
        School own = cast.school("Havgård Skole", 62);
        deleteOn(own, today().plusDays(1));
        assertThat(cast.in(own, () -> schools.bySlug(own.slug()))).isPresent();
        assertThatThrownBy(() -> cast.in(own, () -> {
                    deletions.carryOut(own.id(), today());
                    return true;
                }))
                .hasMessageContaining("has not come");
        clock.pass(Duration.ofDays(1));
        cast.in(own, () -> {
            job.carryOut(own.municipality());
            return true;
        });
        assertThat(cast.in(own, () -> schools.bySlug(own.slug()))).isEqualTo(Optional.empty());
    }

    @Test
    void aSchoolOutOfScopeIsRefused() {
        School own = cast.school("Havgård Skole", 62);
        School elsewhere = cast.school("Skolen i nabokommunen", 40);
        cast.in(own, () -> {
            deletions.set(own, today());
            return true;
        });
        assertThatThrownBy(() -> cast.in(elsewhere, () -> {
                    deletions.carryOut(own.id(), today());
                    return true;
                }))
                .hasMessageContaining("has not come");
    }
}
