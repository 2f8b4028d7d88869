package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.story.Tries;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Of all that a working group may do with a wave, its page and the overview point to what comes next.
@RunningProgram
class NextStepTest {

    @Autowired
    Cast cast;

    @Autowired
    Surveys surveys;

    @Autowired
    StoryClock clock;

    @Autowired
    Tries tries;

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

    private void isNext(String page, String rest) {
        assertThat(amr.get(page).body()).contains("class=\"btn\" href=\"" + address + rest + "\"");
    }

    @Test
    void itIsToPrintSlipsUntilThereIsOneForEachAndToRemindAfterSomeDays() {
        isNext(address, "#sedler");
        cast.slips(havgard, wave, 20);
        assertThat(amr.get(address).body()).doesNotContain("class=\"btn\" href=");
        clock.pass(Duration.ofDays(4));
        isNext(address, "#mere");
        amr.post(address + "/paamindelse", Map.of());
        assertThat(amr.get(address).body()).doesNotContain("class=\"btn\" href=");
    }

    @Test
    void onTheWavesOwnPageItIsAboutTheWaveWhateverElseIsToDo() {
        String tr = cast.person(Role.TR, havgard);
        Phone phone = cast.signedIn(tr);
        cast.slips(havgard, wave, 20);
        tries.running(havgard, "Lån en time", tr);
        clock.pass(Duration.ofDays(8));
        assertThat(phone.get(havgard.address()).body())
                .contains("class=\"btn\" href=\"" + havgard.address() + "/afproev");
        assertThat(phone.get(address).body()).contains("class=\"btn\" href=\"" + address + "#mere\"");
    }

    @Test
    void onAPlannedWavesOwnPageItIsToOpenIt() {
        School abrinken = cast.school("Åbrinken Skole", 20);
        cast.in(abrinken, () -> surveys.plan(cast.plan(abrinken)));
        Phone tr = cast.signedIn(Role.TR, abrinken);
        String planned = abrinken.address() + "/maalinger/1";
        assertThat(tr.get(planned).body())
                .contains("class=\"btn\" href=\"" + planned + "#aabning\">Åbn målingen<", "id=\"aabning\"");
        assertThat(tr.get(abrinken.address()).body()).contains("class=\"btn\" href=\"" + planned + "\"");
    }

    @Test
    void theOverviewSaysThatAWaveIsOpenAndWhatComesNext() {
        assertThat(amr.get(havgard.address()).body())
                .contains("href=\"" + address + "\">1. måling, ", "Åben indtil", "Dialog om");
    }
}
