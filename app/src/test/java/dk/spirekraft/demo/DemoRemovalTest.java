package dk.spirekraft.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spirekraft.database.DatabaseAddress;
import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.people.Continuations;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.RunningProgram;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The demo goes whole, whatever was done in it, or stays whole.
@RunningProgram
class DemoRemovalTest {

    /// Tables of a municipality that the demo never has, or that go another way.
    private static final Map<String, String> ELSEWHERE = Map.of(
            "share.edition", "one number for the public pages of all, of no municipality",
            "share.theme", "the themes of the catalogue, of no municipality");

    private static final UUID DEMO = DemoProgramme.MUNICIPALITY;

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Continuations continuations;

    @Autowired
    DemoRemoval removal;

    JdbcClient owner;
    School havgard;
    School abrinken;

    @Autowired
    void asOwner(DatabaseAddress address) {
        owner = JdbcClient.create(new DriverManagerDataSource(
                address.url(), address.owner().role(), address.owner().password()));
    }

    @BeforeEach
    void theDemoHasTwoSchoolsAndAnOpenWave() {
        MunicipalityScope.within(Set.of(DEMO), () -> people.addMunicipality(DEMO, "Fjordby"));
        havgard = cast.school(DEMO, "Havgård Skole", 18);
        abrinken = cast.school(DEMO, "Åbrinken Skole", 14);
        cast.person(Role.AMR, havgard);
        cast.openWave(abrinken);
    }

    @AfterEach
    void nothingStaysForOthers() {
        owner.sql("drop table if exists people.holding_on").update();
        removal.remove();
    }

    private long demos() {
        return owner.sql("select count(*) from people.municipality where id = ?")
                .param(DEMO)
                .query(Long.class)
                .single();
    }

    private List<String> waitingPlaces() {
        return owner.sql("select inhrelid::regclass::text from pg_inherits"
                        + " where inhparent = 'measure.staged_sheet'::regclass order by 1")
                .query(String.class)
                .list();
    }

    @Test
    void itGoesAfterItsSchoolsWereMergedToo() {
        var merged = cast.in(havgard, () -> continuations.merge(abrinken, havgard));
        assertThat(merged).isEqualTo(Continuations.Outcome.DONE);
        assertThat(removal.remove()).isTrue();
        assertThat(demos()).isZero();
        assertThat(removal.remove()).as("a second time there is none").isFalse();
    }

    @Test
    void thePlacesWhereSheetsOfOpenWavesWaitedGoWithIt() {
        School other = cast.school("Bakkeskolen", 20);
        String stays = "measure.staged_" + cast.openWave(other).id().toString().replace("-", "");
        var before = waitingPlaces();
        removal.remove();
        assertThat(waitingPlaces()).contains(stays).hasSize(before.size() - 1);
    }

    @Test
    void whereSomethingHoldsOnToItNothingIsLost() {
        owner.sql("create table people.holding_on as select id as school from people.school where id = ?")
                .param(havgard.id())
                .update();
        owner.sql("alter table people.holding_on add foreign key (school) references people.school")
                .update();
        assertThatThrownBy(removal::remove).hasMessageContaining("holding_on");
        assertThat(cast.in(havgard, () -> people.at(havgard))).hasSize(1);
        assertThat(owner.sql("select count(*) from measure.wave where municipality = ?")
                        .param(DEMO)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void everyTableOfAMunicipalityIsEmptiedOrNamedWithAReason() {
        List<String> tables = owner.sql("""
                        select c.table_schema || '.' || c.table_name from information_schema.columns c
                          join pg_class t on t.oid = (quote_ident(c.table_schema) || '.' || quote_ident(c.table_name))::regclass
                         where c.column_name = 'municipality' and t.relkind in ('r', 'p') and not t.relispartition
                           and c.table_schema not in ('pg_catalog', 'information_schema')
                        """).query(String.class).list();
        assertThat(tables)
                .hasSizeGreaterThan(100)
                .allMatch(table -> DemoRemoval.TABLES.contains(table) != ELSEWHERE.containsKey(table));
        assertThat(tables).containsAll(DemoRemoval.TABLES);
    }
}
