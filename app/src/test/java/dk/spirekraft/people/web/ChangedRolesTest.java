package dk.spirekraft.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.anchor.handover.Handovers;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A role becomes another at the same place, while somebody always remains who can let others in.
@RunningProgram
class ChangedRolesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Handovers handovers;

    @Autowired
    AuditLog audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    School havgard;
    String email;
    Phone amr;
    Phone leader;

    @BeforeEach
    void havgardHasALeaderAndAnAmr() {
        havgard = cast.school("Havgård Skole", 62);
        leader = cast.signedIn(Role.SCHOOL_LEADER, havgard);
        email = cast.person(Role.AMR, havgard);
        amr = cast.signedIn(email);
    }

    private List<People.Member> members() {
        return cast.in(havgard, () -> people.at(havgard));
    }

    private People.Member member(String address, Role role) {
        return members().stream()
                .filter(one -> one.email().equals(address) && one.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private String page(String address, Role role, String what) {
        return havgard.address() + "/kolleger/" + member(address, role).held() + "/" + what;
    }

    private List<String> logged() {
        return cast.in(havgard, () -> audit.latest(havgard.municipality())).stream()
                .map(AuditLog.Entry::action)
                .filter(action -> action.startsWith("role."))
                .toList();
    }

    private Phone.Page change(Phone by, String address, Role from, String to) {
        by.get(page(address, from, "rolle"));
        return by.post(page(address, from, "rolle"), Map.of("role", to));
    }

    @Test
    void itIsWrittenDownAndSignsOutWhoeverHadIt() {
        assertThat(change(leader, email, Role.AMR, "TR").path()).isEqualTo(havgard.address() + "/kolleger");
        assertThat(member(email, Role.TR)).isNotNull();
        assertThat(amr.get("/mig").status()).isEqualTo(404);
        assertThat(logged()).containsExactly("role.changed");
    }

    @Test
    void whoeverChangesTheirOwnIsLedToSignInAnew() {
        var landed = change(amr, email, Role.AMR, "TR");
        assertThat(landed.path()).isEqualTo("/log-ind");
        assertThat(landed.status()).isEqualTo(200);
    }

    @Test
    void whoeverIsSignedOutFindsTheWayInOnAPageThatIsNotThere() {
        String door = "<a href=\"/log-ind\">";
        assertThat(main(cast.phone().get(havgard.address()))).contains(door);
        assertThat(main(leader.get("/findes-ikke"))).contains("<a href=\"/\">").doesNotContain(door);
    }

    private static String main(Phone.Page page) {
        return page.body().substring(page.body().indexOf("<main"), page.body().indexOf("</main>"));
    }

    @Test
    void oneThatFollowedFromTheProviderNoLongerDoes() {
        UUID held = member(email, Role.AMR).held();
        cast.in(
                havgard,
                () -> db.sql("update people.role_held set claimed = true, ends_on = '2099-01-01' where id = ?")
                        .param(held)
                        .update());
        change(leader, email, Role.AMR, "TR");
        assertThat(cast.<Boolean>in(
                        havgard,
                        () -> db.sql("select claimed from people.role_held where id = ?")
                                .param(held)
                                .query(Boolean.class)
                                .single()))
                .isFalse();
    }

    @Test
    void whoeverStaysInTheWorkingGroupHandsNothingOver() {
        cast.in(havgard, () -> people.grant(member(email, Role.AMR).person(), Role.MEMBER, havgard));
        change(leader, email, Role.AMR, "COLLEAGUE");
        assertThat(cast.in(havgard, () -> handovers.open(havgard))).isEmpty();
    }

    @Test
    void anAmrDoesNotMakeThemselvesLeader() {
        assertThat(change(amr, email, Role.AMR, "SCHOOL_LEADER").status()).isEqualTo(422);
        assertThat(member(email, Role.AMR)).isNotNull();
    }

    @Test
    void theLastWhoCanLetOthersInKeepsIt() {
        leader.get(page(email, Role.AMR, "fratraedelse"));
        leader.post(page(email, Role.AMR, "fratraedelse"), Map.of());
        String lead = members().stream()
                .filter(one -> one.role() == Role.SCHOOL_LEADER)
                .findFirst()
                .orElseThrow()
                .email();
        var refused = change(leader, lead, Role.SCHOOL_LEADER, "MEMBER");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("En skoleleder, AMR eller TR skal blive");
    }

    @Test
    void whatTheyCarriedIsHandedOverWhenTheyLeaveTheWorkingGroup() {
        change(leader, email, Role.AMR, "COLLEAGUE");
        assertThat(cast.in(havgard, () -> handovers.open(havgard))).hasSize(1);
    }

    @Test
    void oneThatIsHeldAlreadyIsAFault() {
        cast.in(havgard, () -> people.grant(member(email, Role.AMR).person(), Role.TR, havgard));
        assertThat(change(leader, email, Role.AMR, "TR").body()).contains("Den rolle har personen allerede her.");
    }

    @Test
    void twoWhoAreTakenAwayAtTheSameTimeDoNotLeaveTheSchoolAlone() {
        var first = member(email, Role.AMR);
        var second = members().stream()
                .filter(one -> one.role() == Role.SCHOOL_LEADER)
                .findFirst()
                .orElseThrow();
        CompletableFuture<People.Withdrawal> other = cast.in(
                havgard,
                () -> transaction.execute(status -> {
                    assertThat(people.withdraw(havgard, first.held())).isEqualTo(People.Withdrawal.DONE);
                    var sent = CompletableFuture.supplyAsync(
                            () -> cast.in(havgard, () -> people.withdraw(havgard, second.held())));
                    while (!sent.isDone() && !somebodyWaits()) Thread.onSpinWait();
                    return sent;
                }));
        assertThat(other.join()).isEqualTo(People.Withdrawal.LAST_ONE);
    }

    private boolean somebodyWaits() {
        return db.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }
}
