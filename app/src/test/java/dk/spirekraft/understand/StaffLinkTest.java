package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The link with which all staff see the result: it holds a key, leaves the address at once, and can be replaced.
@RunningProgram
class StaffLinkTest {

    private static final Pattern KEY = Pattern.compile("/personale/[A-Za-z0-9_-]{24}");

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    School havgard;

    @BeforeEach
    void aWaveIsClosed() {
        havgard = cast.school("Havgård Skole", 62);
        colleagues.closedWave(havgard, 12, 3);
    }

    private Phone staff() {
        return StaffPhone.at(havgard, cast);
    }

    @Test
    void beforeTheFirstMeasurementItSaysThatThereIsNoResultAndNothingElse() {
        School abrinken = cast.school("Åbrinken Skole", 51);
        Phone phone = StaffPhone.at(abrinken, cast);
        var page = phone.get("/personale");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Der er ikke noget resultat endnu")
                .doesNotContain("51", "Indskoling", "/skoler/", "<form method=\"post\" action=\"/skoler");
        for (String more : List.of("/personale/information", "/personale/hvad-vises"))
            assertThat(phone.get(more).status()).as(more).isEqualTo(404);
    }

    @Test
    void whoeverHasItCanReadWhoDecidesAboutTheirData() {
        Phone phone = staff();
        assertThat(phone.get("/personale").body()).contains("href=\"/personale/information\"");
        assertThat(phone.get("/personale/information").body())
                .contains("Dataansvarlig: Fjordby.", "Opbevaring:", "href=\"/personale\"");
        assertThat(cast.phone().get("/personale/information").status()).isEqualTo(404);
    }

    @Test
    void theOldOneEndsOnEveryPhoneThatHasIt() {
        Phone phone = staff();
        assertThat(phone.get("/personale").status()).isEqualTo(200);
        var amr = cast.signedIn(Role.AMR, havgard);
        String before = amr.get(havgard.address() + "/personalenoegle").body();
        String after =
                amr.post(havgard.address() + "/personalenoegle", Map.of()).body();
        assertThat(key(after)).isNotEqualTo(key(before));
        assertThat(phone.get("/personale").status()).isEqualTo(404);
        assertThat(cast.phone().get(key(before)).status()).isEqualTo(404);
        assertThat(cast.phone().get(key(after)).path()).isEqualTo("/personale");
    }

    private static String key(String page) {
        var found = KEY.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    @Test
    void theKeyLeavesTheAddressAtOnceAndAWrongOneIsNothing() {
        assertThat(staff().get("/personale").path()).isEqualTo("/personale");
        assertThat(cast.phone().get("/personale/" + "A".repeat(24)).status()).isEqualTo(404);
        assertThat(cast.phone().get("/personale").status()).isEqualTo(404);
    }
}
