package dk.spirekraft.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Stage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The database itself keeps municipalities apart: whatever the program forgets, a query sees only what is in scope.
@RunningProgram
class MunicipalitiesApartTest {

    /// Tables without row-level security, and why.
    private static final Map<String, String> EXEMPT = Map.of(
            "people.sign_in_request", "digests of addresses, asked about before anybody is known",
            "people.session", "sessions, opened before anybody is known",
            "people.session_attributes", "sessions, opened before anybody is known",
            "learn.own_key", "seals passes and signs certificates, for all municipalities",
            "measure.seal_key", "seals drafts, which are opened before anything is known of them",
            "jobs.scheduled_task", "jobs serve all municipalities");

    @Autowired
    JdbcClient db;

    @Autowired
    Stage stage;

    Stage.Set here;
    Stage.Set elsewhere;

    @BeforeEach
    void twoMunicipalitiesHaveAllTheyCanHave() {
        here = stage.set();
        elsewhere = stage.set();
    }

    private List<String> tables(String condition) {
        return db.sql("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and n.nspname in ('people', 'measure', 'understand', 'learn', 'anchor', 'share', 'overview',
                   'jobs') and %s order by 1
                """.formatted(condition)).query(String.class).list();
    }

    @Test
    void everyTableHasRowLevelSecurityButForThoseThatAreNamedWithAReason() {
        assertThat(tables("not c.relrowsecurity and not c.relispartition"))
                .containsExactlyInAnyOrderElementsOf(EXEMPT.keySet());
    }

    @Test
    void theWaitingPlacesOfSheetsAreNotForTheProgramAtAll() {
        assertThat(tables("c.relispartition")).isNotEmpty().allMatch(table -> table.startsWith("measure.staged_"));
        assertThat(tables(
                        "c.relispartition and has_table_privilege(c.oid, 'select, insert, update, delete, truncate')"))
                .isEmpty();
    }

    @Test
    void everyTableCarriesItsMunicipality() {
        var without = tables("""
                not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'municipality')""");
        without.removeAll(EXEMPT.keySet());
        assertThat(without).containsExactly("people.municipality");
    }

    /// Read for each row, it cost more than all else in a question about a whole municipality.
    @Test
    void theScopeIsReadOnceForAQuestion() {
        assertThat(db.sql("""
                select schemaname || '.' || tablename from pg_policies where qual like '%in_scope(%'
                """).query(String.class).list()).isEmpty();
    }

    @Test
    void theProgramCanGiveItselfNoOtherRole() {
        assertThat(db.sql(
                                "select count(*) from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = current_user")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> db.sql("alter table people.school disable row level security")
                        .update())
                .hasStackTraceContaining("must be owner");
        assertThatThrownBy(() -> db.sql("set role spirekraft_owner").update())
                .hasStackTraceContaining("permission denied");
    }

    private List<String> readable() {
        return tables("""
                c.relrowsecurity and has_table_privilege(c.oid, 'select')
                  and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'municipality')""");
    }

    private long rows(String table, UUID municipality) {
        return db.sql("select count(*) from %s where municipality = ?".formatted(table))
                .param(municipality)
                .query(Long.class)
                .single();
    }

    @Test
    void outsideAnyScopeNothingIsSeen() {
        for (String table : readable())
            assertThat(db.sql("select count(*) from " + table).query(Long.class).single())
                    .as(table)
                    .isZero();
    }

    @Test
    void inOneMunicipalityNothingOfAnotherIsSeenChangedOrRemoved() {
        UUID own = here.own().municipality();
        UUID other = elsewhere.own().municipality();
        MunicipalityScope.within(Set.of(own), () -> {
            for (String table : readable())
                assertThat(rows(table, other)).as(table).isZero();
            assertThat(db.sql("update people.school set name = 'Min' where municipality = ?")
                            .param(other)
                            .update())
                    .isZero();
            assertThat(db.sql("delete from measure.access_code where municipality = ?")
                            .param(other)
                            .update())
                    .isZero();
        });
        MunicipalityScope.within(
                Set.of(other), () -> assertThat(rows("people.school", other)).isEqualTo(2));
    }

    @Test
    void nothingIsWrittenIntoAnotherMunicipality() {
        MunicipalityScope.within(Set.of(here.own().municipality()), () -> {
            assertThatThrownBy(() -> db.sql("insert into measure.round (id, municipality, name) values (?, ?, 'Min')")
                            .params(UUID.randomUUID(), elsewhere.own().municipality())
                            .update())
                    .hasStackTraceContaining("row-level security");
            assertThatThrownBy(() -> db.sql("update people.school set municipality = ? where municipality = ?")
                            .params(elsewhere.own().municipality(), here.own().municipality())
                            .update())
                    .hasStackTraceContaining("row-level security");
        });
    }

    @Test
    void theScopeOfOneRequestIsNotLeftOnItsConnection() {
        UUID own = here.own().municipality();
        for (int i = 0; i < 40; i++) {
            MunicipalityScope.within(
                    Set.of(own), () -> assertThat(rows("people.school", own)).isEqualTo(2));
            assertThat(rows("people.school", own)).isZero();
        }
    }
}
