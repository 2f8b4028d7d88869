package dk.spirekraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Stage;
import dk.spirekraft.story.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
