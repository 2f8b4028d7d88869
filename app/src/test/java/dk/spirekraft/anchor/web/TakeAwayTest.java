package dk.spirekraft.anchor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Anchored;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.story.Tries;
import dk.spirekraft.web.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A school takes all of its own with it, and says on which day the rest is deleted.
@RunningProgram
class TakeAwayTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Tries tries;

    @Autowired
    Anchored anchored;

    @Autowired
    StoryClock clock;

    School havgard;
    String away;
    String email;
    Phone leader;

    @BeforeEach
    void havgardHasALeader() {
        havgard = cast.school("Havgård Skole", 62);
        away = havgard.address() + "/forankring/tag-med";
        email = cast.person(Role.SCHOOL_LEADER, havgard);
        leader = cast.signedIn(email);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(leader.bytes(away + "/alt.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    @Test
    void theFileHoldsWhatTheyDidAndTheResultsThatAllHaveSeen() throws IOException {
        anchored.routine(havgard, "Diamantjagt", email);
        tries.running(havgard, "Lån en time", email);
        colleagues.shownWave(havgard, 20, 7);
        colleagues.closedWave(havgard, 20, 8);
        Map<String, String> files = files();
        assertThat(files)
                .containsKeys(
                        "rutiner.csv", "tjek.csv", "loefter.csv", "apv-handleplan.xlsx", "aarshjul.ics", "noter.csv")
                .containsKey("resultat-1.csv")
                .doesNotContainKey("resultat-2.csv");
        assertThat(files.getOrDefault("rutiner.csv", "")).contains("Diamantjagt");
        assertThat(files.getOrDefault("afproevninger.csv", "")).contains("Lån en time");
        assertThat(leader.get(away).body()).contains("<li>resultat-1.csv</li>");
    }

    @Test
    void whatSomebodyWroteForThemselfAloneIsNotInIt() throws IOException {
        var trial = tries.running(havgard, "Lån en time", email);
        String reflection = trial.address(havgard) + "/refleksion";
        leader.get(reflection);
        leader.post(reflection, Map.of());
        leader.get(reflection);
        leader.post(reflection, Map.of("happened", "Kun for mig selv"));
        assertThat(files().values()).noneMatch(content -> content.contains("Kun for mig selv"));
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }

    @Test
    void theDayOfDeletionIsAMonthAwayAtLeastAndCanBeTakenBack() {
        leader.get(away);
        String soon = today().plusDays(29).toString();
        assertThat(leader.post(away + "/sletning", Map.of("dag", soon)).body())
                .contains("Vælg en dag fra", "value=\"" + soon + "\"");
        leader.post(away + "/sletning", Map.of("dag", today().plusDays(30).toString()));
        assertThat(leader.get(havgard.address() + "/forankring").body()).contains("Alt om skolen bliver slettet");
        leader.get(away);
        leader.post(away + "/sletning/fortryd", Map.of());
        assertThat(leader.get(havgard.address() + "/forankring").body()).doesNotContain("Alt om skolen bliver slettet");
    }

    @Test
    void onlyTheLeaderSetsTheDay() {
        Phone amr = cast.signedIn(Role.AMR, havgard);
        assertThat(amr.get(away).body()).contains("Skolens leder sætter dagen.");
        assertThat(amr.post(
                                away + "/sletning",
                                Map.of("dag", today().plusDays(40).toString()))
                        .status())
                .isEqualTo(404);
    }
}
