package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.RunningProgram;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// More answer than the list of colleagues has, for it is too short or spare slips were used: that is said, and nobody
/// is told that 8 of 6 answered.
@RunningProgram
class MoreThanOnTheListTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    School havgard;
    Wave wave;

    @BeforeEach
    void eightAnswerWhereSixAreListed() {
        havgard = cast.school("Havgård Skole", 6);
        wave = colleagues.shownWave(havgard, 8, 1);
    }

    @Test
    void everyPageSaysSoAndNoDotIsDrawnOutsideTheList() {
        var amr = cast.signedIn(Role.AMR, havgard);
        String address = havgard.address() + "/maalinger/1";
        for (String page : List.of(address, address + "/resultater", address + "/resultater?vis=tabel"))
            assertThat(amr.get(page).body()).as(page).contains("8 har svaret").doesNotContain("8 af 6");
        assertThat(amr.get(address).body()).contains("Det er flere end de 6 på listen");
        assertThat(amr.get(address + "/resultater").body())
                .contains("Det er flere end de 6 på listen", "8 har svaret, flere end de 6 på listen.");
        amr.get("/?sprog=en");
        assertThat(amr.get(address + "/resultater").body())
                .contains("That is more than the 6 on the list")
                .doesNotContain("8 of 6");
    }
}
