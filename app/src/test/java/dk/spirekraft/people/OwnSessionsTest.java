package dk.spirekraft.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spirekraft.database.SetupFault;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where somebody is signed in, ended by themselves, by time, and by whoever takes a role away.
@RunningProgram
class OwnSessionsTest {

    private static final String IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15"
            + " (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";
    private static final String WINDOWS =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0";
    private static final Pattern ENDING = Pattern.compile("action=\"(/mig/steder/[^\"]+/afslutning)\"");

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    SessionLimits limits;

    @Autowired
    StoryClock clock;

    @Autowired
    JdbcClient db;

    School havgard;
    String email;
    Phone phone;
    Phone computer;

    @BeforeEach
    void theAmrIsInOnTwoDevices() {
        havgard = cast.school("Havgård Skole", 62);
        email = cast.person(Role.AMR, havgard);
        phone = cast.signedIn(email, cast.phone().calling(IPHONE));
        computer = cast.signedIn(email, cast.phone().calling(WINDOWS));
    }

    private boolean isIn(Phone device) {
        return device.get("/mig").status() == 200;
    }

    private static List<String> endings(Phone.Page page) {
        return ENDING.matcher(page.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void eachIsListedByItsDeviceAndThisOneIsNamedAsSuch() {
        String page = phone.get("/mig").body();
        assertThat(page).contains("Safari på iPhone", "Firefox på Windows", "Det er her, du sidder nu.");
        assertThat(page.indexOf("Safari på iPhone</b>")).isLessThan(page.indexOf("Firefox på Windows</b>"));
    }

    @Test
    void noAddressOfANetworkIsKept() {
        assertThat(db.sql("select encode(attribute_bytes, 'escape') from people.session_attributes")
                        .query(String.class)
                        .list())
                .noneMatch(kept -> kept.contains("127.0.0.1") || kept.contains("Mozilla"));
    }

    @Test
    void oneIsEndedFromTheOther() {
        var page = phone.get("/mig");
        assertThat(endings(page)).hasSize(1);
        assertThat(phone.post(endings(page).getFirst(), Map.of()).body()).doesNotContain("Firefox på Windows</b>");
        assertThat(isIn(computer)).isFalse();
        assertThat(isIn(phone)).isTrue();
    }

    @Test
    void allOthersAreEndedAtOnce() {
        Phone third = cast.signedIn(email);
        phone.get("/mig");
        phone.post("/mig/steder/afslutning", Map.of());
        assertThat(isIn(computer)).isFalse();
        assertThat(isIn(third)).isFalse();
        assertThat(isIn(phone)).isTrue();
    }

    @Test
    void nobodyEndsAnothers() {
        Phone leader = cast.signedIn(Role.SCHOOL_LEADER, havgard);
        leader.get("/mig");
        leader.post(endings(phone.get("/mig")).getFirst(), Map.of());
        assertThat(isIn(computer)).isTrue();
    }

    @Test
    void aRoleThatIsTakenAwayEndsAllEvenWhereAnotherIsLeft() {
        cast.in(havgard, () -> people.grant(person(), Role.MEMBER, havgard));
        UUID held = cast.in(havgard, () -> people.at(havgard)).stream()
                .filter(member -> member.role() == Role.MEMBER)
                .map(People.Member::held)
                .findFirst()
                .orElseThrow();
        cast.in(havgard, () -> people.withdraw(havgard, held));
        assertThat(isIn(phone)).isFalse();
        assertThat(isIn(computer)).isFalse();
        assertThat(isIn(cast.signedIn(email))).isTrue();
    }

    private UUID person() {
        return people.at(havgard).getFirst().person();
    }

    @Test
    void nothingDoneForEightHoursEndsOne() {
        idle(Duration.ofHours(8).minusMinutes(1));
        assertThat(isIn(phone)).isTrue();
        idle(Duration.ofHours(8).plusMinutes(1));
        assertThat(isIn(phone)).isFalse();
    }

    private void idle(Duration time) {
        db.sql("update people.session set last_access_time = last_access_time - ? where principal_name = ?")
                .params(time.toMillis(), cast.in(havgard, this::person).toString())
                .update();
    }

    @Test
    void oneThatIsUsedAllTheTimeEndsToo() {
        clock.pass(limits.longest().minusMinutes(1));
        assertThat(isIn(phone)).isTrue();
        clock.pass(Duration.ofMinutes(1));
        assertThat(isIn(phone)).isFalse();
        assertThat(isIn(cast.signedIn(email))).isTrue();
    }

    @Test
    @SuppressWarnings("NullAway")
    void oneFromBeforeTimesWereKeptIsOver() {
        assertThat(limits.isOver(new SignedIn(UUID.randomUUID(), "AMR", null).since(), clock.instant()))
                .isTrue();
    }

    @Test
    void thePageTellsHowLongTheyLast() {
        assertThat(phone.get("/mig").body())
                .contains(
                        "når der er gået 8 timer",
                        "senest %d døgn efter".formatted(limits.longest().toDays()));
    }

    @ParameterizedTest
    @CsvSource({"PT1M, P7D", "PT8H, PT1H"})
    void limitsThatMakeNoSenseStopTheStart(Duration idle, Duration longest) {
        assertThatThrownBy(() -> new SessionLimits(idle, longest))
                .isInstanceOf(SetupFault.class)
                .hasMessageContaining("SPIREKRAFT_SESSION_IDLE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 | Chrome | Linux
            Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36 EdgA/130.0 | Edge | Android
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.1 Safari/605.1.15 | Safari | Mac
            Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36 | Chrome | Chromebook
            curl/8.5.0 | '' | ''
            """)
    void aDeviceIsKnownByWhatItsBrowserCallsItself(String told, String browser, String system) {
        Device device = Device.of(told);
        assertThat(device).isEqualTo(new Device(browser, system));
        assertThat(Device.of(device.kept())).isEqualTo(device);
    }
}
