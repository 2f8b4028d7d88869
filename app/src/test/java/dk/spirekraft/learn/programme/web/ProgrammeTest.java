package dk.spirekraft.learn.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.programme.StepKind;
import dk.spirekraft.learn.programme.Templates;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Statements;
import dk.spirekraft.story.StoryClock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A programme: started by the secretariat, moved date by date, left by a school.
@RunningProgram
class ProgrammeTest {

    /// What jobs may send meanwhile.
    private static final int JOBS = 6;

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    @Autowired
    Programmes programmes;

    @Autowired
    PlannedDates dates;

    @Autowired
    StoryClock clock;

    @Autowired
    Templates templates;

    @Autowired
    AuditLog audit;

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

    private Map<String, String> form(String month) {
        return Map.of(
                "name", "Social kapital", "template", "three-workshops 1.0", "month", month, "school", havgard.slug());
    }

    /// The next January, after which workshop 1 would fall into the winter holidays.
    private String january() {
        return YearMonth.of(clock.instant().atZone(ZoneOffset.UTC).getYear() + 1, 1)
                .toString();
    }

    private List<Programme> all() {
        return cast.in(havgard, () -> programmes.in(havgard.municipality()));
    }

    @Test
    void theSecretariatStartsOneFromATemplate() {
        secretariat.get("/forloeb/nyt");
        var page = secretariat.post("/forloeb", form(january()));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Workshop 1: Udforske", "Afprøvningsperiode 3", "Havgård Skole");
        assertThat(all()).extracting(Programme::template).containsExactly("three-workshops");
        assertThat(cast.in(havgard, () -> audit.latest(havgard.municipality())))
                .extracting(AuditLog.Entry::action)
                .contains("programme.started");
    }

    @Test
    void aMonthThatIsPastIsRefusedAndNothingTypedIsLost() {
        secretariat.get("/forloeb/nyt");
        var page = secretariat.post("/forloeb", form("2026-03"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains(
                        "Måneden er gået.",
                        "value=\"Social kapital\"",
                        "value=\"%s\" checked".formatted(havgard.slug()));
        assertThat(all()).isEmpty();
    }

    @Test
    void whatLiesInQuietWeeksIsExplainedInWords() {
        secretariat.get("/forloeb/nyt");
        assertThat(secretariat.post("/forloeb", form(january())).body())
                .containsPattern("Skulle ligge [^<]*, men der er [^<]*\\. Derfor ligger den senere\\.");
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

    @Test
    void aSchoolThatLeavesKeepsWhatItHasAndCanComeBack() {
        Programme programme = course.start(havgard, aabrinken);
        String leave = programme.address() + "/skoler/" + aabrinken.slug() + "/udmeldelse";
        secretariat.get(leave);
        assertThat(secretariat.post(leave, Map.of("reason", "Ny ledelse")).body())
                .contains("Ny ledelse");
        assertThat(cast.signedIn(Role.AMR, aabrinken)
                        .get(aabrinken.address() + "/forloeb")
                        .status())
                .isEqualTo(200);
        secretariat.get(leave);
        assertThat(secretariat.post(leave + "/fortrydelse", Map.of()).body()).doesNotContain("Ny ledelse");
    }

    @Test
    void anotherMunicipalitysProgrammeIsNotThere() {
        Programme programme = course.start(havgard);
        School elsewhere = cast.school("Skolen i nabokommunen", 40);
        assertThat(cast.signedIn(Role.SECRETARIAT, elsewhere)
                        .get(programme.address())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aYearsQuietWeeksAreTheGeneralRuleUntilTheyAreWrittenDown() {
        String address = "/kommune/stille-uger";
        assertThat(secretariat.get(address + "?aar=2027").body()).contains("Sådan er det i de fleste kommuner.");
        secretariat.post(
                address, Map.of("year", "2027", "name", "Efterårsferie", "first", "2027-10-18", "last", "2027-10-22"));
        assertThat(secretariat.get(address + "?aar=2027").body())
                .contains("value=\"2027-10-18\"")
                .doesNotContain("Sådan er det i de fleste kommuner.");
        assertThat(secretariat
                        .post(
                                address,
                                Map.of("year", "2027", "name", "Jul", "first", "2027-12-24", "last", "2027-12-20"))
                        .body())
                .contains("Den sidste dag ligger før den første.", "value=\"2027-12-24\"");
    }

    @Test
    void morePeopleAndMoreDatesNeedNoMoreStatements() {
        Programme programme = course.start(havgard, aabrinken);
        course.seat(programme, havgard, "Læreren", "Vikaren");
        Phone amr = cast.signedIn(Role.AMR, havgard);
        String address = havgard.address() + "/forloeb";
        amr.get(address);
        int few = Statements.sentBy(() -> amr.get(address));
        int fewForAll = Statements.sentBy(() -> secretariat.get(programme.address()));
        for (int i = 0; i < 30; i++) {
            course.seat(programme, havgard, "Lærer " + i, "Vikar " + i);
            course.seat(programme, aabrinken, "Lærer " + i, "");
        }
        assertThat(Statements.sentBy(() -> amr.get(address))).isLessThan(few + JOBS);
        assertThat(Statements.sentBy(() -> secretariat.get(programme.address())))
                .isLessThan(fewForAll + JOBS);
        assertThat(few).isBetween(5, 60);
    }

    @Test
    void aProgrammeKeepsTheVersionOfItsTemplate() {
        Programme programme = course.start(havgard, aabrinken);
        assertThat(programme.template() + " " + programme.version()).isEqualTo("three-workshops 1.0");
        assertThat(cast.in(havgard, () -> templates.of(programme).ref()).toString())
                .isEqualTo("three-workshops 1.0");
    }

    @Test
    void theAdministrationSeesWhatIsPlannedAndNotWhatTheGroupWrites() {
        Programme programme = course.start(havgard, aabrinken);
        assertThat(course.plan(programme, havgard))
                .extracting(PlannedDate::kind)
                .contains(StepKind.SURVEY, StepKind.TRIAL_PERIOD, StepKind.SPARRING, StepKind.CHECK);
        var page = cast.signedIn(Role.ADMINISTRATION, havgard).get(havgard.address() + "/forloeb");
        assertThat(page.body()).contains("Her er vi i forløbet", "Workshop 3").doesNotContain("Gruppens mandat");
    }
}
