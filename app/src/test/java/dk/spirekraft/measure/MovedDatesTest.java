package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A working group gives an open wave more time and moves the day on which its result is looked at.
@RunningProgram
class MovedDatesTest {

    @Autowired
    Cast cast;

    @Autowired
    Surveys surveys;

    School havgard;
    Wave wave;
    Phone amr;
    String address;

    @BeforeEach
    void havgardHasAnOpenWave() {
        havgard = cast.school("Havgård Skole", 20);
        wave = cast.openWave(havgard);
        amr = cast.signedIn(Role.AMR, havgard);
        address = havgard.address() + "/maalinger/1";
        amr.get(address);
    }

    private Wave now() {
        return cast.in(havgard, () -> surveys.byId(wave.id()));
    }

    @Test
    void daysThatAreNoneAreKeptBesideTheirFault() {
        for (String typed : new String[] {"", "abc", "0", "29"}) {
            var page = amr.post(address + "/forlaengelse", Map.of("days", typed));
            assertThat(page.status()).as(typed).isEqualTo(422);
            assertThat(page.body())
                    .contains("<title>Fejl: ", "id=\"days-fault\"", "name=\"days\" value=\"" + typed + "\"");
        }
        assertThat(now().closesAt()).isEqualTo(wave.closesAt());
    }

    @Test
    void aDialogueDayThatIsNoneTooEarlyOrYearsAwayIsKeptBesideItsFault() {
        for (String typed : new String[] {"", "i morgen", "2026-11-25", "2066-01-12"}) {
            var page = amr.post(address + "/dialogdag", Map.of("dag", typed));
            assertThat(page.status()).as(typed).isEqualTo(422);
            assertThat(page.body()).contains("id=\"dag-fault\"", "name=\"dag\" value=\"" + typed + "\"");
        }
        assertThat(now().dialogueOn()).isEqualTo(wave.dialogueOn());
    }

    @Test
    void answeringDoesNotGoOnPastTheDayWhenTheResultIsLookedAt() {
        cast.in(havgard, () -> surveys.moveDialogue(wave, LocalDate.of(2026, 12, 10)));
        var page = amr.post(address + "/forlaengelse", Map.of("days", "7"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("Så kan I svare til", "15. december", "10. december", "value=\"7\"");
        assertThat(now().closesAt()).isEqualTo(wave.closesAt());
        assertThat(amr.post(address + "/forlaengelse", Map.of("days", "2")).status())
                .isEqualTo(200);
    }

    @Test
    void quietWeeksAreAskedAboutBeforeAnsweringGoesOnIntoThem() {
        var page = amr.post(address + "/forlaengelse", Map.of("days", "16"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("stille uger (juleferien)", "name=\"anyway\"", "value=\"16\"");
        assertThat(now().closesAt()).isEqualTo(wave.closesAt());
        amr.post(address + "/forlaengelse", Map.of("days", "16", "anyway", "true"));
        assertThat(now().closesAt()).isEqualTo(wave.closesAt().plus(Duration.ofDays(16)));
    }

    @Test
    void aDialogueInQuietWeeksIsWarnedOf() {
        assertThat(amr.get(address).body()).doesNotContain("stille uger");
        amr.post(address + "/dialogdag", Map.of("dag", "2026-12-28"));
        assertThat(amr.get(address).body()).contains("28. december 2026 ligger i stille uger (juleferien)");
    }

    @Test
    void itIsSaidThatSlipsAlreadyPrintedShowTheOldDate() {
        assertThat(amr.get(address).body()).contains("viser stadig den gamle dato");
    }
}
