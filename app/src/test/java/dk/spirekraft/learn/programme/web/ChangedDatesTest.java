package dk.spirekraft.learn.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The dates of a programme: moved one by one or with what follows, cancelled and taken up again.
@RunningProgram
class ChangedDatesTest {

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    School havgard;
    School aabrinken;
    Phone secretariat;

    @BeforeEach
    void twoSchoolsOfOneMunicipality() {
        var municipality = cast.municipality();
        havgard = cast.school(municipality, "Havgård Skole", 62);
        aabrinken = cast.school(municipality, "Åbrinken Skole", 51);
        secretariat = cast.signedIn(Role.SECRETARIAT, havgard);
    }

    private PlannedDate workshop(Programme programme, int number) {
        return course.plan(programme, havgard).stream()
                .filter(date -> date.isWorkshop() && date.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private Phone.Page move(Programme programme, PlannedDate date, LocalDate to, String... more) {
        String address = programme.address() + "/datoer/" + date.id();
        secretariat.get(address);
        Map<String, String> fields =
                new HashMap<>(Map.of("day", to.toString(), "seen", date.first().toString()));
        for (String field : more) fields.put(field, "true");
        return secretariat.post(address, fields);
    }

    @Test
    void aDateMovesAloneOrWithWhatFollows() {
        Programme programme = course.start(havgard, aabrinken);
        PlannedDate first = workshop(programme, 1);
        PlannedDate second = workshop(programme, 2);
        LocalDate to = first.first().plusDays(1);
        assertThat(move(programme, first, to, "anyway").status()).isEqualTo(200);
        assertThat(workshop(programme, 1).first()).isEqualTo(to);
        assertThat(workshop(programme, 2)).isEqualTo(second);
        assertThat(move(programme, workshop(programme, 1), to.plusDays(7), "follow", "anyway")
                        .status())
                .isEqualTo(200);
        assertThat(workshop(programme, 2).wished()).isEqualTo(second.wished().plusDays(7));
    }

    @Test
    void aDateInQuietWeeksIsWarnedAboutBeforeItIsMoved() {
        Programme programme = course.start(havgard, aabrinken);
        PlannedDate first = workshop(programme, 1);
        var page = move(programme, first, LocalDate.of(2027, 7, 13));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("Se på dagen igen", "Flyt alligevel", "value=\"2027-07-13\"");
        assertThat(workshop(programme, 1)).isEqualTo(first);
    }

    @Test
    void aDateInThePastIsWarnedAboutBeforeItIsMoved() {
        Programme programme = course.start(havgard, aabrinken);
        assertThat(move(programme, workshop(programme, 1), LocalDate.of(2026, 11, 3))
                        .body())
                .contains("er allerede gået.");
    }

    @Test
    void twoWhoMoveTheSameDateSeeEachOther() {
        Programme programme = course.start(havgard, aabrinken);
        PlannedDate seen = workshop(programme, 1);
        move(programme, seen, seen.first().plusDays(1), "anyway");
        var page = move(programme, seen, seen.first().plusDays(2), "anyway");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("En anden har flyttet datoen imens.");
        assertThat(workshop(programme, 1).first()).isEqualTo(seen.first().plusDays(1));
    }

    @Test
    void aCancelledWorkshopStandsInThePlanWithItsReasonAndCanBeTakenUpAgain() {
        Programme programme = course.start(havgard, aabrinken);
        String address =
                programme.address() + "/datoer/" + workshop(programme, 2).id();
        secretariat.get(address);
        assertThat(secretariat.post(address + "/aflysning", Map.of()).body()).contains("Skriv en grund.");
        assertThat(secretariat
                        .post(address + "/aflysning", Map.of("reason", "Sne"))
                        .body())
                .contains("Aflyst: Sne");
        secretariat.get(address);
        secretariat.post(address + "/genoptagelse", Map.of());
        assertThat(secretariat.get(programme.address()).body()).doesNotContain("Aflyst: Sne");
    }
}
