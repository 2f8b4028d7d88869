package dk.spirekraft.share.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Tales;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A harvest meeting picks stories, and what it asks adds to the dialogue of a theme.
@RunningProgram
class HarvestTest {

    private static final String PUBLIC = "/temaer/tillid/dialog";

    @Autowired
    Cast cast;

    @Autowired
    Tales tales;

    School havgard;
    Phone secretariat;
    String said;

    @BeforeEach
    void havgardHasSomethingToSay() {
        havgard = cast.school("Havgård Skole", 62);
        secretariat = cast.signedIn(Role.SECRETARIAT, havgard);
        said = "Tillid kommer af " + UUID.randomUUID();
    }

    @Test
    void storiesArePickedPrintedByThemeAndQuestionsStandOnTheDialoguePage() {
        var story = tales.released(havgard, tales.draft(havgard, "Kaffe " + said));
        secretariat.get("/kommune/hoest");
        var meeting = secretariat.post("/kommune/hoest", Map.of("title", "Høst", "day", "2027-06-01"));
        assertThat(meeting.body()).contains("Kaffe " + said);
        secretariat.post(
                meeting.path() + "/valg", Map.of("erfaring", story.slug().orElseThrow()));
        assertThat(secretariat.get(meeting.path() + "?vis=print").body())
                .contains("Kaffe " + said, "Nogle blev aldrig spurgt.");
        assertThat(secretariat.get(meeting.path() + "?vis=print&tema=tillid").body())
                .contains("Ingen valgte erfaringer har det tema.");
        secretariat.post(
                meeting.path() + "/punkter", Map.of("tema", "tillid", "slags", "spoergsmaal", "text", said + "?"));
        assertThat(cast.phone().get(PUBLIC).body()).contains(said + "?");
        assertThat(cast.phone().get(PUBLIC + "?vis=print").body()).contains(said + "?", "15 minutter");
        var strike = Pattern.compile("action=\"([^\"]+/punkter/[0-9a-f-]{36}/sletning)\"")
                .matcher(secretariat.get(meeting.path()).body());
        assertThat(strike.find()).isTrue();
        secretariat.post(strike.group(1), Map.of());
        assertThat(cast.phone().get(PUBLIC).body()).doesNotContain(said + "?");
    }

    @Test
    void aMeetingWithoutADayIsRefusedAndNothingTypedIsLost() {
        secretariat.get("/kommune/hoest");
        var refused = secretariat.post("/kommune/hoest", Map.of("title", "Høst", "day", "i morgen"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Vælg en dag.", "value=\"Høst\"");
    }
}
