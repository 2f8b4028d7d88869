package dk.spirekraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Stage;
import dk.spirekraft.story.Statements;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;

/// What it takes to know who is there.
@RunningProgram
class SessionsTest {

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    Stage.Set set;
    Phone amr;

    @BeforeEach
    void theAmrIsIn() {
        set = stage.set();
        amr = cast.signedIn(Role.AMR, set.own());
    }

    @Test
    void aPageAsksOnceForTheSessionAndOnceForTheRoles() {
        var operator = cast.signedIn(Role.OPERATOR, set.own());
        assertThat(Statements.sentBy(() -> operator.ask("/om/anonymitet"))).isEqualTo(1);
        assertThat(Statements.sentForSessionsBy(() -> operator.ask("/om/anonymitet")))
                .isEqualTo(1);
    }

    @Test
    void whatStrangersLookAtKeepsNoSessionWhereThereIsNoFormToSend() {
        for (String path : List.of("/", "/om/anonymitet", "/metoder", "/findes-ikke"))
            assertThat(cast.phone().ask(path).headers().allValues("Set-Cookie"))
                    .as(path)
                    .isEmpty();
    }

    @Test
    void aSessionInWhichNobodySignedInIsKeptForMinutes(@Autowired JdbcClient db) {
        Phone stranger = cast.phone();
        stranger.get("/log-ind");
        assertThat(kept(db, stranger)).isEqualTo(SparingSessions.UNTIL_SIGNED_IN);
        assertThat(kept(db, amr)).isEqualTo(Duration.ofHours(8));
    }

    private static Duration kept(JdbcClient db, Phone phone) {
        String id = new String(
                Base64.getDecoder().decode(phone.cookie("spirekraft").getValue()), StandardCharsets.US_ASCII);
        return Duration.ofSeconds(db.sql("select max_inactive_interval from people.session where session_id = ?")
                .param(id)
                .query(Long.class)
                .single());
    }

    @Test
    void nothingOfASessionOutlivesItsRequest(@Autowired SessionRepository<?> sessions) {
        assertThat(sessions).isInstanceOf(SparingSessions.class);
    }

    @Test
    void answeringLooksForNoSessionEvenOfSomebodyWhoIsSignedIn() {
        assertThat(Statements.sentBy(() -> amr.ask("/svar"))).isZero();
        assertThat(Statements.sentForSessionsBy(() -> amr.ask("/svar"))).isZero();
    }

    @Test
    void aResultThatWasReadIsNotReadAgain() {
        String result = set.own().address() + "/maalinger/3/resultater";
        amr.get(result);
        assertThat(Statements.sentBy(() -> amr.ask(result))).isLessThanOrEqualTo(15);
    }
}
