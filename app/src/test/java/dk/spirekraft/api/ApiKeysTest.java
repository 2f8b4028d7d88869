package dk.spirekraft.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.Program;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A school's working group lets other programs in, and shows them out again.
@RunningProgram
class ApiKeysTest {

    private static final Pattern REVOKING = Pattern.compile("action=\"([^\"]+/tilbage)\"");

    @Autowired
    Cast cast;

    @Autowired
    StoryClock clock;

    @Autowired
    JdbcClient db;

    School havgard;
    String address;
    Phone leader;

    @BeforeEach
    void havgardHasALeader() {
        havgard = cast.school("Havgård Skole", 62);
        address = havgard.address() + "/andre-programmer";
        leader = cast.signedIn(Role.SCHOOL_LEADER, havgard);
        leader.get(address);
    }

    private static int schools(Program program) {
        return program.get("/skoler").statusCode();
    }

    @Test
    void aKeyIsShownOnceAndKeptNowhere() {
        String page = leader.postAll(address, "navn=Overblik&adgang=WAVES&adgang=DATES")
                .body();
        Matcher key = Pattern.compile("spk_[A-Za-z0-9_-]{43}").matcher(page);
        assertThat(key.find()).isTrue();
        assertThat(leader.get(address).body())
                .doesNotContain(key.group())
                .contains("Overblik", key.group().substring(0, 10) + "…", "målingers dage, datoer i forløb")
                .contains("Ikke brugt endnu.");
        String stored = cast.in(
                havgard,
                () -> db.sql("select string_agg(k::text, ' ') from api.api_key k")
                        .query(String.class)
                        .single());
        assertThat(stored).contains(key.group().substring(0, 10)).doesNotContain(key.group());
    }

    @Test
    void onceItWasUsedThePageSaysWhen() {
        Program program = cast.program(havgard, "WAVES");
        program.get("/skoler");
        assertThat(leader.get(address).body()).contains("Sidst brugt tirsdag den 24. november");
    }

    @Test
    void aKeyThatIsTakenBackOpensNothing() {
        Program program = cast.program(havgard, "WAVES");
        assertThat(schools(program)).isEqualTo(200);
        Matcher revoking = REVOKING.matcher(leader.get(address).body());
        assertThat(revoking.find()).isTrue();
        assertThat(leader.post(revoking.group(1), Map.of()).body()).contains("Skolen har ingen nøgler.");
        assertThat(schools(program)).isEqualTo(401);
    }

    @Test
    void aKeyLastsAYear() {
        Program program = cast.program(havgard, "WAVES");
        clock.pass(Duration.ofDays(365));
        assertThat(schools(program)).isEqualTo(200);
        clock.pass(Duration.ofDays(2));
        assertThat(schools(program)).isEqualTo(401);
    }

    @Test
    void aNeighbourCantTakeItBack() {
        Program program = cast.program(havgard, "WAVES");
        Matcher revoking = REVOKING.matcher(leader.get(address).body());
        assertThat(revoking.find()).isTrue();
        School abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 51);
        Phone neighbour = cast.signedIn(Role.SCHOOL_LEADER, abrinken);
        neighbour.get(abrinken.address() + "/andre-programmer");
        String theirs = revoking.group(1).replace(havgard.address(), abrinken.address());
        assertThat(neighbour.post(theirs, Map.of()).status()).isEqualTo(200);
        assertThat(schools(program)).isEqualTo(200);
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
        var blank = leader.postAll(address, "navn=&adgang=DATES");
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.body())
                .contains("id=\"navn-fault\"", "højst 60 tegn")
                .containsPattern("value=\"DATES\" checked");
        var nothing = leader.postAll(address, "navn=Overblik");
        assertThat(nothing.body()).contains("id=\"adgang-fault\"", "value=\"Overblik\"");
        leader.postAll(address, "navn=Overblik&adgang=DATES");
        assertThat(leader.postAll(address, "navn=Overblik&adgang=DATES").body())
                .contains("Skolen har en nøgle med det navn");
    }

    @Test
    void makingAndTakingBackStandInTheAuditLog() {
        cast.program(havgard, "WAVES");
        Matcher revoking = REVOKING.matcher(leader.get(address).body());
        assertThat(revoking.find()).isTrue();
        leader.post(revoking.group(1), Map.of());
        List<String> actions = cast.in(
                havgard,
                () -> db.sql("select action from people.audit_entry order by id desc limit 2")
                        .query(String.class)
                        .list());
        assertThat(actions).containsExactly("apiKey.revoked", "apiKey.made");
    }
}
