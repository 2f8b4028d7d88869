package dk.spirekraft.people.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who has which role at a school: given and taken by those who answer for it, and asked about before it is gone.
@RunningProgram
class RolesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    AuditLog audit;

    School havgard;
    String roster;

    @BeforeEach
    void havgardIsThere() {
        havgard = cast.school("Havgård Skole", 62);
        roster = havgard.address() + "/kolleger";
    }

    private List<People.Member> members() {
        return cast.in(havgard, () -> people.at(havgard));
    }

    private UUID held(String email) {
        return members().stream()
                .filter(member -> member.email().equals(email))
                .findFirst()
                .orElseThrow()
                .held();
    }

    private List<String> logged() {
        return cast.in(havgard, () -> audit.latest(havgard.municipality())).stream()
                .map(AuditLog.Entry::action)
                .filter(action -> action.startsWith("role."))
                .toList();
    }

    private Phone.Page add(Phone phone, String email, Role role) {
        phone.get(roster);
        return phone.post(roster, Map.of("name", "Kim", "email", email, "role", role.name()));
    }

    @Nested
    class WhenOneIsTakenAway {

        @Test
        void aPageAsksFirst() {
            Phone amr = cast.signedIn(Role.AMR, havgard);
            String tr = cast.person(Role.TR, havgard);
            String address = roster + "/" + held(tr) + "/fratraedelse";
            assertThat(amr.get(roster).body()).contains("href=\"" + address + "\"");
            assertThat(amr.get(address).body()).contains("Ja, fjern rollen").doesNotContain("din egen rolle");
            assertThat(members()).hasSize(2);
            assertThat(amr.post(address, Map.of()).path()).isEqualTo(roster);
            assertThat(members()).hasSize(1);
            assertThat(amr.post(address, Map.of()).path()).isEqualTo(roster);
            assertThat(logged()).containsExactly("role.withdrawn");
        }

        @Test
        void onesOwnIsNamedAsSuchAndLeadsToTheFront() {
            cast.person(Role.TR, havgard);
            String email = cast.person(Role.AMR, havgard);
            Phone amr = cast.signedIn(email);
            String address = roster + "/" + held(email) + "/fratraedelse";
            assertThat(amr.get(address).body()).contains("Det er din egen rolle.");
            var after = amr.post(address, Map.of());
            assertThat(after.status()).isEqualTo(200);
            assertThat(after.path()).isEqualTo("/");
            assertThat(amr.get(roster).status()).isEqualTo(404);
        }

        @Test
        void theLastWhoCanLetOthersInStays() {
            String email = cast.person(Role.AMR, havgard);
            cast.person(Role.MEMBER, havgard);
            Phone amr = cast.signedIn(email);
            String address = roster + "/" + held(email) + "/fratraedelse";
            amr.get(address);
            assertThat(amr.post(address, Map.of()).status()).isEqualTo(422);
            assertThat(members()).hasSize(2);
        }
    }

    @Nested
    class WhenOneIsGiven {

        @Test
        void aMemberOfTheWorkingGroupOnlyReads() {
            String email = cast.person(Role.AMR, havgard);
            Phone member = cast.signedIn(Role.MEMBER, havgard);
            assertThat(member.get(roster).body()).doesNotContain("fratraedelse", "name=\"role\"");
            assertThat(add(member, "ny@skole.example", Role.TR).status()).isEqualTo(404);
            String address = roster + "/" + held(email) + "/fratraedelse";
            assertThat(member.post(address, Map.of()).status()).isEqualTo(404);
            assertThat(members()).hasSize(2);
        }

        @Test
        void onlyLeadersAndTheSecretariatSayWhoLeads() {
            Phone amr = cast.signedIn(Role.AMR, havgard);
            String leader = cast.person(Role.SCHOOL_LEADER, havgard);
            assertThat(amr.get(roster).body())
                    .doesNotContain("value=\"SCHOOL_LEADER\"", held(leader).toString());
            assertThat(add(amr, "kim-%s@skole.example".formatted(havgard.slug()), Role.SCHOOL_LEADER)
                            .status())
                    .isEqualTo(422);
            amr.post(roster + "/" + held(leader) + "/fratraedelse", Map.of());
            assertThat(members()).hasSize(2);
            Phone secretary = cast.signedIn(Role.SECRETARIAT, havgard);
            assertThat(add(secretary, "kim-%s@skole.example".formatted(havgard.slug()), Role.SCHOOL_LEADER)
                            .status())
                    .isEqualTo(200);
            assertThat(members()).hasSize(3);
        }

        @Test
        void theSameOneTwiceIsAFaultAndIsNotLogged() {
            Phone amr = cast.signedIn(Role.AMR, havgard);
            String email = "kim-%s@skole.example".formatted(havgard.slug());
            assertThat(add(amr, email, Role.TR).status()).isEqualTo(200);
            var again = add(amr, email, Role.TR);
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.body()).contains("href=\"#role\"", "Den rolle har personen allerede", "value=\"Kim\"");
            assertThat(logged()).containsExactly("role.granted");
        }

        @Test
        void aKnownAddressTellsNobodysName() {
            School abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 51);
            String email = cast.person(Role.COLLEAGUE, abrinken);
            var refused = add(cast.signedIn(Role.AMR, havgard), email, Role.TR);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("id=\"email-fault\"", "Adressen står allerede under et andet navn.", "value=\"Kim\"")
                    .doesNotContain("COLLEAGUE.");
        }
    }

    @Test
    void theLogTellsRolesAndPeopleInWords() {
        Phone amr = cast.signedIn(Role.AMR, havgard);
        String email = "kim-%s@skole.example".formatted(havgard.slug());
        add(amr, email, Role.HELPER);
        amr.post(roster + "/" + held(email) + "/fratraedelse", Map.of());
        String page = cast.signedIn(Role.OPERATOR, havgard).get("/driftslog").body();
        assertThat(page.substring(page.indexOf("<tbody>")))
                .contains("Rolle givet</td><td>%s, Neutral hjælper, Kim</td>".formatted(havgard.slug()))
                .contains("Rolle taget væk</td><td>%s, Neutral hjælper, Kim</td>".formatted(havgard.slug()))
                .doesNotContain("HELPER")
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
    }
}
