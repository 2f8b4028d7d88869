package dk.spirekraft.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.database.DatabaseAddress;
import dk.spirekraft.measure.KeyPlace;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.RunningProgram;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What the operator types beside a running program goes through the same doors as the pages, and is written down.
@RunningProgram
class CommandsTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Surveys surveys;

    @Autowired
    AuditLog audit;

    @Autowired
    DatabaseAddress database;

    @Autowired
    ApplicationContext program;

    Terminal terminal;
    School havgard;

    @BeforeEach
    void theOperatorSitsAtTheServerOfHavgard() {
        terminal = Terminal.beside(database, KeyPlace.of(program));
        havgard = cast.school("Havgård Skole", 62);
    }

    private List<String> written() {
        return cast.in(
                havgard,
                () -> audit.latest(havgard.municipality()).stream()
                        .map(entry -> entry.action())
                        .toList());
    }

    private static String somebody() {
        return "amr-%s@havgaard.example".formatted(UUID.randomUUID());
    }

    @Test
    void somebodyWhoIsAddedCanSignIn() {
        String email = somebody();
        var said = terminal.type("user", "add", email, "AMR", "--at", havgard.slug(), "--name", "Anne");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains(email + " has an account as AMR at " + havgard.slug());
        assertThat(cast.signedIn(email).get(havgard.address() + "/maalinger").status())
                .isEqualTo(200);
        assertThat(written()).contains("role.grantedByCommand");
    }

    @Test
    void aRoleIsGivenAndTakenAway() {
        String amr = cast.person(Role.AMR, havgard);
        String email = somebody();
        assertThat(terminal.type("user", "add", email, "TR", "--at", havgard.slug(), "--name", "Tom")
                        .code())
                .isZero();
        assertThat(terminal.type("role", "grant", email, "MEMBER", "--at", havgard.slug())
                        .code())
                .isZero();
        assertThat(terminal.type("role", "revoke", email, "TR", "--at", havgard.slug())
                        .code())
                .isZero();
        var last = terminal.type("role", "revoke", amr, "AMR", "--at", havgard.slug());
        assertThat(last.code()).isEqualTo(1);
        assertThat(last.err()).contains("is the last one at");
        assertThat(written()).contains("role.grantedByCommand", "role.withdrawnByCommand");
    }

    @Test
    void aRefusalIsOneSentenceAndLeavesNothingBehind() {
        var before = written();
        assertThat(terminal.type("role", "grant", somebody(), "AMR", "--at", havgard.slug())
                        .err())
                .startsWith("Nobody there has the address");
        assertThat(terminal.type("user", "add", somebody(), "AMR", "--at", "findes-ikke", "--name", "X")
                        .err())
                .startsWith("No school has the address findes-ikke");
        assertThat(terminal.type("user", "add", somebody(), "CONSULTANT", "--at", havgard.slug(), "--name", "X")
                        .err())
                .startsWith("CONSULTANT is held at a municipality");
        assertThat(terminal.type("user", "add", "ikke en adresse", "AMR", "--at", havgard.slug(), "--name", "X")
                        .err())
                .startsWith("An e-mail is a whole address");
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void aWaveOpensAndClosesAndNobodyIsToldHowManyAnswered() {
        Wave planned = cast.in(havgard, () -> surveys.plan(cast.plan(havgard)));
        assertThat(terminal.type("wave", "close", havgard.slug(), "1").err()).contains("was not opened");
        assertThat(terminal.type("wave", "open", havgard.slug(), "1").code()).isZero();
        Wave open = cast.in(havgard, () -> surveys.byId(planned.id()));
        colleagues.answer(havgard, open, 9, 1);
        var again = terminal.type("wave", "open", havgard.slug(), "1");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("is open already");

        var closed = terminal.type("wave", "close", havgard.slug(), "1", "--json");
        assertThat(closed.code()).isZero();
        assertThat(closed.out())
                .isEqualToIgnoringNewLines(
                        "{\"done\":true,\"exitCode\":0,\"wave\":\"%s/1\"}".formatted(havgard.slug()));
        assertThat(cast.in(havgard, () -> surveys.byId(planned.id()))
                        .closure()
                        .orElseThrow()
                        .sheets())
                .isEqualTo(9);
        assertThat(written()).contains("wave.openedByCommand", "wave.closedByCommand");
    }

    @Test
    void withoutItsKeyAWaveIsNotClosed() {
        cast.openWave(havgard);
        var said = terminal.with("spirekraft.keys", "target/no-keys/" + UUID.randomUUID())
                .type("wave", "close", havgard.slug(), "1");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("its sheets stay sealed without it");
    }

    @Test
    void aMisusedCommandSaysHowItIsUsed() {
        assertThat(terminal.type("wave", "open").code()).isEqualTo(2);
        assertThat(terminal.type("role", "grant", somebody(), "KING", "--at", "x")
                        .code())
                .isEqualTo(2);
        assertThat(terminal.type("--help").out()).contains("Exit codes:", "backup", "doctor");
    }

    @Test
    void whereThereIsNoDemoThereIsNoneToTakeOut() {
        var said = terminal.type("demo", "remove");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("There is no demo programme");
    }

    @Test
    void aDatabaseThatCannotBeReachedIsToldApartFromARefusal() {
        var said = terminal.with("spirekraft.database.url", "postgresql://127.0.0.1:1/none")
                .type("wave", "open", havgard.slug(), "1", "--json");
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.json().get("why").asString()).contains("could not be reached");
    }
}
