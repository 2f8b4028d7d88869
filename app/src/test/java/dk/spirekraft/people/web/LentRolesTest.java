package dk.spirekraft.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.anchor.handover.Handover;
import dk.spirekraft.anchor.handover.Handovers;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.RoleChanges;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A role becomes another, or is lent to a deputy and comes back by itself, while somebody always remains who can let
/// others in.
@RunningProgram
class LentRolesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    RoleChanges changes;

    @Autowired
    Handovers handovers;

    @Autowired
    AuditLog audit;

    @Autowired
    Dictionary dictionary;

    @Autowired
    StoryClock clock;

    @Autowired
    JdbcClient db;

    School havgard;
    String email;
    String colleague;
    Phone amr;
    Phone leader;

    @BeforeEach
    void havgardHasALeaderAnAmrAndAColleague() {
        havgard = cast.school("Havgård Skole", 62);
        leader = cast.signedIn(Role.SCHOOL_LEADER, havgard);
        email = cast.person(Role.AMR, havgard);
        colleague = cast.person(Role.COLLEAGUE, havgard);
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

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }

    private String date(int days) {
        return dictionary.in(Language.DANISH).date(today().plusDays(days));
    }

    private Phone.Page lend(LocalDate until) {
        leader.get(page(email, Role.AMR, "rolle"));
        String deputy = member(colleague, Role.COLLEAGUE).person().toString();
        return leader.post(page(email, Role.AMR, "laan"), Map.of("stedfortraeder", deputy, "dag", until.toString()));
    }

    private void hourPasses() {
        cast.in(havgard, () -> {
            changes.takeBack(havgard.municipality());
            return true;
        });
    }

    private List<String> handedOver() {
        return cast.in(havgard, () -> handovers.open(havgard)).stream()
                .map(Handover::name)
                .toList();
    }

    private List<String> logged() {
        return cast.in(havgard, () -> audit.latest(havgard.municipality())).stream()
                .map(AuditLog.Entry::action)
                .filter(action -> action.startsWith("role."))
                .toList();
    }

    @Nested
    class WhenOneIsLent {

        @Test
        void theDeputyCanDoTheSameUntilTheDayIsOver() {
            assertThat(lend(today().plusDays(2)).body()).contains("Til låns fra AMR til og med " + date(2));
            Phone deputy = cast.signedIn(colleague);
            assertThat(deputy.get(havgard.address() + "/kolleger/import").status())
                    .isEqualTo(200);
            clock.pass(Duration.ofDays(2));
            assertThat(deputy.get(havgard.address()).status()).isEqualTo(200);
            clock.pass(Duration.ofDays(1));
            assertThat(deputy.get(havgard.address()).status()).isEqualTo(404);
        }

        @Test
        void itIsTakenBackByItselfAndTheDeputyIsSignedOut() {
            lend(today());
            Phone deputy = cast.signedIn(colleague);
            clock.pass(Duration.ofDays(1));
            hourPasses();
            assertThat(deputy.get("/mig").status()).isEqualTo(404);
            assertThat(db.sql("select count(*) from people.session where principal_name = ?")
                            .param(member(colleague, Role.COLLEAGUE).person().toString())
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(members()).noneMatch(People.Member::lent);
            assertThat(logged()).containsExactly("role.returned", "role.lent");
            assertThat(cast.in(havgard, () -> handovers.open(havgard))).hasSize(1);
        }

        @Test
        void nobodyIsMailedALinkOnceItHasEnded() {
            lend(today());
            clock.pass(Duration.ofDays(1));
            Phone phone = cast.phone();
            phone.get("/log-ind");
            phone.post("/log-ind", Map.of("email", colleague));
            assertThat(cast.linkFor(colleague)).isEmpty();
        }

        @Test
        void itIsNotLentOnNorChanged() {
            lend(today().plusDays(2));
            assertThat(leader.get(page(colleague, Role.AMR, "rolle")).path())
                    .isEqualTo(havgard.address() + "/kolleger");
        }

        @Test
        void lentAgainItEndsOnTheNewDay() {
            lend(today().plusDays(2));
            assertThat(lend(today().plusDays(9)).body()).contains("til og med " + date(9));
            assertThat(members().stream().filter(People.Member::lent)).hasSize(1);
        }

        @Test
        void givenForGoodItNoLongerEnds() {
            lend(today());
            leader.get(havgard.address() + "/kolleger");
            leader.post(
                    havgard.address() + "/kolleger", Map.of("name", "COLLEAGUE", "email", colleague, "role", "AMR"));
            clock.pass(Duration.ofDays(1));
            hourPasses();
            assertThat(member(colleague, Role.AMR).lent()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"AMR", "TR", "MEMBER", "HELPER"})
        void theDeputyGivesNobodyWhatOpensAnythingNotEvenThemselves(String role) {
            lend(today().plusDays(2));
            Phone deputy = cast.signedIn(colleague);
            String roster = havgard.address() + "/kolleger";
            deputy.get(roster);
            assertThat(deputy.post(roster, Map.of("name", "COLLEAGUE", "email", colleague, "role", role))
                            .status())
                    .isEqualTo(422);
            deputy.post(page(colleague, Role.COLLEAGUE, "rolle"), Map.of("role", role));
            assertThat(members())
                    .noneMatch(one -> one.email().equals(colleague) && one.role() != Role.COLLEAGUE && !one.lent());
        }

        @Test
        void theDeputyStillAddsAColleague() {
            lend(today().plusDays(2));
            String fresh = "ny-%s@skole.example".formatted(UUID.randomUUID());
            Phone deputy = cast.signedIn(colleague);
            String roster = havgard.address() + "/kolleger";
            deputy.get(roster);
            assertThat(deputy.post(roster, Map.of("name", "Ny", "email", fresh, "role", "COLLEAGUE"))
                            .body())
                    .contains(fresh);
        }

        @Test
        void theDeputyNeitherLendsItOnNorTakesTheLendersAway() {
            lend(today().plusDays(2));
            Phone deputy = cast.signedIn(colleague);
            deputy.get(havgard.address() + "/kolleger");
            String self = member(colleague, Role.COLLEAGUE).person().toString();
            deputy.post(
                    page(email, Role.AMR, "laan"),
                    Map.of("stedfortraeder", self, "dag", today().plusDays(90).toString()));
            deputy.post(page(email, Role.AMR, "fratraedelse"), Map.of());
            assertThat(member(email, Role.AMR)).isNotNull();
            assertThat(leader.get(havgard.address() + "/kolleger").body()).contains("til og med " + date(2));
        }

        @Test
        void onceTheLendersRoleIsAnotherItIsTakenBackAndWhatTheDeputyCarriedIsHandedOver() {
            lend(today().plusDays(2));
            leader.get(page(email, Role.AMR, "rolle"));
            leader.post(page(email, Role.AMR, "rolle"), Map.of("role", "TR"));
            assertThat(members()).noneMatch(People.Member::lent);
            assertThat(handedOver()).containsExactly("COLLEAGUE");
        }

        @Test
        void itGoesWithTheRoleThatItWasLentFrom() {
            lend(today().plusDays(2));
            Phone deputy = cast.signedIn(colleague);
            leader.get(page(email, Role.AMR, "fratraedelse"));
            leader.post(page(email, Role.AMR, "fratraedelse"), Map.of());
            assertThat(members()).noneMatch(one -> one.role() == Role.AMR);
            assertThat(handedOver()).containsExactlyInAnyOrder("AMR", "COLLEAGUE");
            assertThat(deputy.get("/mig").status()).isEqualTo(404);
        }

        @Test
        void whoeverHasItOnLoanIsNotTheOneWhoRemains() {
            lend(today().plusDays(2));
            String lead = members().stream()
                    .filter(one -> one.role() == Role.SCHOOL_LEADER)
                    .findFirst()
                    .orElseThrow()
                    .email();
            leader.post(page(lead, Role.SCHOOL_LEADER, "fratraedelse"), Map.of());
            amr = cast.signedIn(email);
            amr.get(havgard.address() + "/kolleger");
            assertThat(amr.post(page(email, Role.AMR, "fratraedelse"), Map.of()).status())
                    .isEqualTo(422);
        }

        @ParameterizedTest
        @CsvSource({"-1", "367"})
        void aDayThatIsGoneOrTooFarIsSaidBesideItsField(int days) {
            var refused = lend(today().plusDays(days));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("id=\"dag-fault\"", "value=\"" + today().plusDays(days) + "\"");
        }

        @Test
        void theHolderIsNoDeputyAndNobodyFromElsewhereIs() {
            String stranger = cast.person(Role.COLLEAGUE, cast.school("Skolen i nabokommunen", 40));
            leader.get(page(email, Role.AMR, "rolle"));
            for (String stedfortraeder :
                    List.of(member(email, Role.AMR).person().toString(), stranger, ""))
                assertThat(leader.post(
                                        page(email, Role.AMR, "laan"),
                                        Map.of("stedfortraeder", stedfortraeder, "dag", today().toString()))
                                .body())
                        .contains("id=\"stedfortraeder-fault\"");
            assertThat(members()).hasSize(3);
        }
    }

    @Nested
    class InTheMunicipality {

        String secretary;
        String operator;
        Phone phone;

        @BeforeEach
        void aSecretaryAndAnOperatorWorkThere() {
            secretary = cast.person(Role.SECRETARIAT, havgard);
            operator = cast.person(Role.OPERATOR, havgard);
            phone = cast.signedIn(secretary);
        }

        private People.Member there(String address, Role role) {
            return cast.in(havgard, () -> people.in(havgard.municipality())).stream()
                    .filter(one -> one.email().equals(address) && one.role() == role)
                    .findFirst()
                    .orElseThrow();
        }

        private String page(String address, Role role, String what) {
            return "/kommune/personer/" + there(address, role).held() + "/" + what;
        }

        private Phone.Page lend(String address, Role role, LocalDate until) {
            phone.get(page(address, role, "rolle"));
            String deputy = there(operator, Role.OPERATOR).person().toString();
            return phone.post(page(address, role, "laan"), Map.of("stedfortraeder", deputy, "dag", until.toString()));
        }

        private boolean ends(String address, LocalDate day) {
            UUID held = there(address, Role.CONSULTANT).held();
            return cast.in(havgard, () -> people.end(havgard.municipality(), held, Optional.of(day)));
        }

        @Test
        void aSecretaryLendsTheirRoleAndCannotGiveItUpMeanwhile() {
            assertThat(lend(secretary, Role.SECRETARIAT, today().plusDays(3)).body())
                    .contains("Til låns fra SECRETARIAT");
            assertThat(cast.signedIn(operator).get("/kommune/personer").status())
                    .isEqualTo(200);
            assertThat(phone.post(page(secretary, Role.SECRETARIAT, "fratraedelse"), Map.of())
                            .body())
                    .contains("Én i sekretariatet skal blive");
            assertThat(phone.post(page(secretary, Role.SECRETARIAT, "rolle"), Map.of("role", "OPERATOR"))
                            .body())
                    .contains("Én i sekretariatet skal blive");
        }

        @Test
        void theDeputyDoesNotMakeItTheirOwn() {
            lend(secretary, Role.SECRETARIAT, today().plusDays(3));
            Phone deputy = cast.signedIn(operator);
            deputy.get("/kommune/personer");
            var refused = deputy.post(
                    "/kommune/personer", Map.of("name", "OPERATOR", "email", operator, "role", "SECRETARIAT"));
            assertThat(refused.status()).isEqualTo(422);
            deputy.post(page(operator, Role.OPERATOR, "rolle"), Map.of("role", "SECRETARIAT"));
            assertThat(there(operator, Role.OPERATOR)).isNotNull();
            deputy.get(havgard.address() + "/kolleger");
            deputy.post(havgard.address() + "/kolleger", Map.of("name", "OPERATOR", "email", operator, "role", "AMR"));
            assertThat(members()).noneMatch(one -> one.email().equals(operator));
            assertThat(there(operator, Role.SECRETARIAT).lent()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"ADMINISTRATION", "SECTOR_READER", "CONSULTANT"})
        void theDeputyGivesNobodyARoleThatStaysWhenTheLoanIsOver(String role) {
            lend(secretary, Role.SECRETARIAT, today().plusDays(3));
            Phone deputy = cast.signedIn(operator);
            deputy.get("/kommune/personer");
            assertThat(deputy.post("/kommune/personer", Map.of("name", "OPERATOR", "email", operator, "role", role))
                            .status())
                    .isEqualTo(422);
            assertThat(cast.in(havgard, () -> people.in(havgard.municipality())))
                    .noneMatch(one -> one.role().name().equals(role));
        }

        @Test
        void whatEndsIsLentNoLongerThanItLasts() {
            String consultant = cast.person(Role.CONSULTANT, havgard);
            ends(consultant, today().plusDays(2));
            assertThat(lend(consultant, Role.CONSULTANT, today().plusDays(9)).body())
                    .contains("Til låns fra CONSULTANT til og med " + date(2));
            ends(consultant, today().plusDays(1));
            assertThat(phone.get("/kommune/personer").body()).contains("Til låns fra CONSULTANT til og med " + date(1));
            ends(consultant, today().plusDays(5));
            assertThat(phone.get("/kommune/personer").body()).contains("Til låns fra CONSULTANT til og med " + date(1));
        }

        @Test
        void whatHasEndedIsNotLent() {
            String consultant = cast.person(Role.CONSULTANT, havgard);
            ends(consultant, today().minusDays(1));
            var refused = lend(consultant, Role.CONSULTANT, today());
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("id=\"dag-fault\"", "Rollens egen sidste dag er gået.");
        }

        @Test
        void whatBecomesAnotherEndsNoLonger() {
            String consultant = cast.person(Role.CONSULTANT, havgard);
            ends(consultant, today());
            phone.get(page(consultant, Role.CONSULTANT, "rolle"));
            phone.post(page(consultant, Role.CONSULTANT, "rolle"), Map.of("role", "ADMINISTRATION"));
            clock.pass(Duration.ofDays(1));
            assertThat(cast.signedIn(consultant).get("/kommune").status()).isEqualTo(200);
        }
    }
}
