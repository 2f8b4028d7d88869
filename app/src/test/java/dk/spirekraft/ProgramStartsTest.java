package dk.spirekraft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.story.RunningProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The program runs with a database that keeps what it is told, under a role that can't reach past its rows.
@RunningProgram
class ProgramStartsTest {

    @Autowired
    JdbcClient db;

    @Test
    void whatIsWrittenIsOnTheDiskBeforeItIsAcknowledged() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
    }

    @Test
    void theServerListensOnLoopbackOnly() {
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void theProgramIsNeitherSuperuserNorOwnerNorAboveRowLevelSecurity() {
        assertThat(count("select count(*) from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)"))
                .isZero();
        assertThat(count("select count(*) from pg_tables where tableowner = current_user"))
                .isZero();
    }

    @Test
    void namesSortTheDanishWay() {
        var sorted = db.sql("select n from unnest(array['Ål','Bil','Zoo','Øre','Æble']) n order by n")
                .query(String.class)
                .list();
        assertThat(sorted).containsExactly("Bil", "Zoo", "Æble", "Øre", "Ål");
    }

    private String setting(String name) {
        return db.sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    private long count(String sql) {
        return db.sql(sql).query(Long.class).single();
    }
}
