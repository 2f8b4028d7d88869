package dk.spirekraft.overview.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Tries;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The dates of all schools stand in one calendar, on a page and for calendar programs.
@RunningProgram
class MunicipalCalendarTest {

    private static final Pattern FEED = Pattern.compile("/kalender/kommune/[a-z2-7]{26}\\.ics");

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    @Autowired
    Tries tries;

    School havgard;
    Phone secretary;

    @BeforeEach
    void aProgrammeAndTwoOpenWaves() {
        havgard = cast.school("Havgård Skole", 62);
        School abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 51);
        course.start(abrinken, havgard);
        cast.openWave(abrinken);
        cast.openWave(havgard);
        tries.behind(havgard, abrinken);
        secretary = cast.signedIn(Role.SECRETARIAT, havgard);
    }

    private String address() {
        secretary.get("/kommune/kalender");
        var feed = FEED.matcher(
                secretary.post("/kommune/kalender/noegle", Map.of()).body());
        assertThat(feed.find()).isTrue();
        return feed.group();
    }

    @Test
    void whatSchoolsDoOnTheSameDayStandsTogether() {
        assertThat(secretary.get("/kommune/kalender").body())
                .contains("Workshop 1", "Måling lukker", "Dialog om resultatet", "12. jan. 2027")
                .contains("Havgård Skole, Åbrinken Skole");
    }

    @Test
    void nobodysOwnAppointmentIsThere() {
        assertThat(secretary.get("/kommune/kalender").body()).doesNotContain("Lokale 2", "Lån en time");
        assertThat(cast.phone().get(address()).body()).doesNotContain("Lokale 2", "Lån en time");
    }

    @Test
    void aCalendarProgramFetchesTheSameDates() {
        List<VEvent> events =
                Biweekly.parse(cast.phone().get(address()).body()).first().getEvents();
        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .anyMatch(summary -> summary.startsWith("Workshop 1 · "))
                .contains("Dialog om resultatet · Havgård Skole, Åbrinken Skole");
        assertThat(events).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates();
    }

    @Test
    void aFreshAddressClosesTheOldOne() {
        String old = address();
        String fresh = address();
        assertThat(cast.phone().get(old).status()).isEqualTo(404);
        assertThat(cast.phone().get(fresh).status()).isEqualTo(200);
    }

    @Test
    void theAdministrationReadsThePageAndGivesNothingAway() {
        address();
        Phone administration = cast.signedIn(Role.ADMINISTRATION, havgard);
        assertThat(administration.get("/kommune/kalender").body())
                .contains("Workshop 1")
                .doesNotContain("/kalender/kommune/");
        assertThat(administration.post("/kommune/kalender/noegle", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void aNeighbouringMunicipalityHasItsOwn() {
        School elsewhere = cast.school("Skolen i nabokommunen", 40);
        Phone other = cast.signedIn(Role.SECRETARIAT, elsewhere);
        assertThat(other.get("/kommune/kalender").body()).doesNotContain("Havgård", "Workshop 1");
    }
}
