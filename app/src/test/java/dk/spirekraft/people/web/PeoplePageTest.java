package dk.spirekraft.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Golden;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The pages of people and schools, whole.
@RunningProgram
class PeoplePageTest {

    @Autowired
    Cast cast;

    School havgard;

    @BeforeEach
    void havgardIsThere() {
        havgard = cast.school("Havgård Skole", 62);
    }

    private Phone amr() {
        return cast.signedIn(Role.AMR, havgard);
    }

    @Test
    void theFront() {
        Golden.expect("front", cast.phone().get("/"));
    }

    @Test
    void theFrontInEnglish() {
        Golden.expect("front-en", cast.phone().get("/?sprog=en"));
    }

    @Test
    void signingIn() {
        Golden.expect("sign-in", cast.phone().get("/log-ind"));
    }

    @Test
    void signingInWithHalfAnAddress() {
        Phone phone = cast.phone();
        phone.get("/log-ind");
        Golden.expect("sign-in-refused", phone.post("/log-ind", Map.of("email", "amr")));
    }

    @Test
    void theButtonBehindALink() {
        Golden.expect("sign-in-button", cast.phone().get("/log-ind/" + "a".repeat(43)));
    }

    @Test
    void aLinkThatIsSpent() {
        Phone phone = cast.phone();
        phone.get("/log-ind");
        Golden.expect("sign-in-spent", phone.post("/log-ind/" + "a".repeat(43), Map.of()));
    }

    @Test
    void aSchoolThatHasNotMeasuredYet() {
        Golden.expect("school", amr().get(havgard.address()));
    }

    @Test
    void unitsAndOneThatIsRefused() {
        Phone amr = amr();
        Golden.expect("units", amr.get(havgard.address() + "/enheder"));
        Golden.expect(
                "units-refused",
                amr.post(havgard.address() + "/enheder", Map.of("name", "Indskoling", "staff", "mange")));
    }

    @Test
    void aPersonThatIsRefused() {
        Phone amr = amr();
        amr.get(havgard.address() + "/kolleger");
        Golden.expect(
                "roster-refused",
                withoutAddresses(amr.post(havgard.address() + "/kolleger", Map.of("name", "", "email", "tr"))));
    }

    @Test
    void anAddressKeepsTheNameItWasFirstGivenAndTheTypedOneStaysInTheForm() {
        Phone amr = amr();
        String roster = havgard.address() + "/kolleger";
        String email = cast.person(Role.TR, havgard);
        var refused = amr.post(roster, Map.of("name", "Vikaren", "email", email, "role", "MEMBER"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Adressen står allerede under et andet navn.", "value=\"Vikaren\"");
        assertThat(amr.post(roster, Map.of("name", "tr", "email", email, "role", "MEMBER"))
                        .status())
                .isEqualTo(200);
    }

    private static Phone.Page withoutAddresses(Phone.Page page) {
        String body = page.body().replaceAll("[a-z_]+-[0-9a-f-]{36}@skole.example", "adresse");
        return new Phone.Page(page.status(), page.path(), body, page.response());
    }

    @Test
    void whatIsNotThere() {
        Golden.expect("not-found", cast.phone().get("/findes-ikke"));
    }
}
