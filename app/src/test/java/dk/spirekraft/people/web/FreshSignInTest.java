package dk.spirekraft.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.api.ApiKey;
import dk.spirekraft.api.ApiKeys;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.SoftKey;
import dk.spirekraft.story.StoryClock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// An open session is not enough for what lets others in or can't be undone: whoever signed in a quarter of an hour ago
/// does so again, and goes on where they were.
@RunningProgram
class FreshSignInTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"_]+)\" value=\"([^\"]*)\"");

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    ApiKeys keys;

    @Autowired
    StoryClock clock;

    School havgard;
    String email;
    Phone leader;
    String fresh;

    @BeforeEach
    void theLeaderSignedInAQuarterOfAnHourAgo() {
        havgard = cast.school("Havgård Skole", 62);
        email = cast.person(Role.SCHOOL_LEADER, havgard);
        leader = cast.signedIn(email);
        fresh = "ny-%s@skole.example".formatted(UUID.randomUUID());
        leader.get(roster());
        clock.pass(Duration.ofMinutes(15));
    }

    private String roster() {
        return havgard.address() + "/kolleger";
    }

    private Map<String, String> newMember() {
        return Map.of("name", "Ida Æbelø \"Ø\"", "email", fresh, "role", "MEMBER");
    }

    private List<String> members() {
        return cast.in(havgard, () -> people.at(havgard)).stream()
                .map(member -> member.name() + " " + member.role())
                .toList();
    }

    /// Asks for a link and uses it up in the same browser.
    private Phone.Page signInAgain(Phone phone) {
        phone.post("/log-ind/igen", Map.of());
        String link = cast.linkFor(email).orElseThrow();
        phone.get(link);
        return phone.post(link, Map.of());
    }

    /// Presses the one button of the page that has what was typed.
    private static Phone.Page goOn(Phone phone, String path, Phone.Page page) {
        Map<String, String> typed = new LinkedHashMap<>();
        HIDDEN.matcher(page.body())
                .results()
                .forEach(field -> typed.put(
                        field.group(1), field.group(2).replace("&#34;", "\"").replace("&amp;", "&")));
        assertThat(page.body()).contains("action=\"" + path + "\"");
        return phone.post(path, typed);
    }

    @Test
    void whoGivesARoleSignsInAgainAndGoesOnWithWhatTheyTyped() {
        var asked = leader.post(roster(), newMember());
        assertThat(asked.path()).isEqualTo("/log-ind/igen");
        assertThat(asked.body()).contains("Log ind en gang til", "mere end et kvarter siden");
        assertThat(members()).hasSize(1);
        var back = signInAgain(leader);
        assertThat(back.body()).contains("Tak, det er dig");
        assertThat(members()).hasSize(1);
        assertThat(goOn(leader, roster(), back).path()).isEqualTo(roster());
        assertThat(members()).contains("Ida Æbelø \"Ø\" MEMBER");
    }

    @Test
    void withinAQuarterOfAnHourNobodyIsAsked() {
        Phone now = cast.signedIn(email);
        now.get(roster());
        clock.pass(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(now.post(roster(), newMember()).path()).isEqualTo(roster());
        assertThat(members()).hasSize(2);
    }

    @Test
    void whatSomebodyTypedIsForNobodyElseWhoSignsInThere() {
        leader.post(roster(), newMember());
        Phone other = cast.signedIn(cast.person(Role.AMR, havgard), leader);
        assertThat(other.get("/log-ind/igen").path()).isEqualTo(havgard.address());
    }

    @Test
    void itIsAskedOnceAndNotAfterThat() {
        leader.post(roster(), newMember());
        goOn(leader, roster(), signInAgain(leader));
        assertThat(leader.get("/log-ind/igen").path()).isEqualTo(havgard.address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rolle", "/laan"})
    void whoChangesOrLendsARoleIsAsked(String what) {
        String amr = cast.person(Role.AMR, havgard);
        UUID held = cast.in(havgard, () -> people.at(havgard)).stream()
                .filter(member -> member.email().equals(amr))
                .findFirst()
                .orElseThrow()
                .held();
        assertThat(leader.post(roster() + "/" + held + what, Map.of("role", "TR"))
                        .path())
                .isEqualTo("/log-ind/igen");
        assertThat(members()).contains("AMR AMR");
    }

    @Test
    void whoDeletesTheirAccountIsAsked() {
        assertThat(leader.post("/mig/sletning", Map.of("sikker", "ja")).path()).isEqualTo("/log-ind/igen");
        assertThat(leader.get("/mig").status()).isEqualTo(200);
        assertThat(leader.get("/mig/sletning").path()).isEqualTo("/log-ind/igen");
        assertThat(signInAgain(leader).path()).isEqualTo("/mig/sletning");
    }

    @Test
    void whoMakesAKeyForAnotherProgramIsAskedAndItsNameIsKept() {
        String address = havgard.address() + "/andre-programmer";
        leader.get(address);
        leader.postAll(address, "navn=Skolens+tavle&adgang=WAVES&adgang=RELEASES");
        assertThat(names()).isEmpty();
        var back = signInAgain(leader);
        assertThat(back.body())
                .contains("value=\"Skolens tavle\"", "name=\"adgang\" value=\"WAVES\"")
                .contains("name=\"adgang\" value=\"RELEASES\"");
    }

    private List<String> names() {
        return cast.in(havgard, () -> keys.of(havgard)).stream()
                .map(ApiKey::name)
                .toList();
    }

    @Test
    void whoMakesAPasskeyIsAskedBeforeTheDeviceIs() {
        assertThat(leader.get("/mig").body())
                .doesNotContain("data-passkey=\"make\"")
                .contains("href=\"/mig/noegler\"");
        assertThat(leader.post("/mig/noegler", Map.of("navn", "Min", "svar", "{}"))
                        .path())
                .isEqualTo("/log-ind/igen");
        assertThat(signInAgain(leader).path()).isEqualTo("/mig#noegler");
        assertThat(new SoftKey().register(leader, "Min telefon").body()).contains("Min telefon");
    }

    @Test
    void aPasskeyProvesItTooAndLeadsBack() {
        Phone now = cast.signedIn(email);
        SoftKey key = new SoftKey();
        String user = SoftKey.user(now);
        key.register(now, "Min telefon");
        var asked = leader.post(roster(), newMember());
        String answer = key.used(SoftKey.found("challenge", asked), user);
        assertThat(leader.post("/log-ind/noegle", Map.of("svar", answer)).body())
                .contains("Tak, det er dig", fresh);
    }

    @Test
    void whoBringsAStaffListIsAskedBeforeTheyChooseTheFile() {
        assertThat(leader.get(roster() + "/import").path()).isEqualTo("/log-ind/igen");
        assertThat(leader.post(roster() + "/import/optagelse", Map.of("indhold", "bmF2bjtlLW1haWwK"))
                        .path())
                .isEqualTo("/log-ind/igen");
    }

    @Test
    void inTheMunicipalityItIsTheSame() {
        Phone secretary = cast.signedIn(Role.SECRETARIAT, havgard);
        secretary.get("/kommune/personer");
        clock.pass(Duration.ofMinutes(15));
        assertThat(secretary
                        .post("/kommune/personer", Map.of("name", "Bo", "email", fresh, "role", "OPERATOR"))
                        .path())
                .isEqualTo("/log-ind/igen");
    }
}
