package dk.spirekraft.learn.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.programme.StepKind;
import dk.spirekraft.learn.programme.Templates;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Statements;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.story.Tries;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A programme: started by the secretariat, seen by those it concerns, left by a school.
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
    Tries tries;

    @Autowired
    Schools schools;

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

    @Test
    void aPlanForTheMonthUnderWayLaysNothingBeforeToday() {
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        assertThat(secretariat.get("/forloeb/nyt").body()).contains("Er måneden begyndt, lægges alt efter i dag.");
        secretariat.post("/forloeb", form(YearMonth.from(today).toString()));
        assertThat(course.plan(all().getFirst(), havgard))
                .allMatch(date -> date.first().isAfter(today));
    }

    @Test
    void aSchoolThatHadOnlyAnsweredIsInOneOnceItJoins() {
        School answering = cast.in(havgard, () -> schools.add(havgard.municipality(), "Bakkedal Skole", false));
        course.start(havgard, answering);
        assertThat(cast.in(havgard, () -> schools.byId(answering.id())).inProgramme())
                .isTrue();
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
    void otherConsultantsCanBeNamedWhileItRuns() {
        Programme programme = course.start(havgard, aabrinken);
        String first = tries.consultant(havgard, "Anne");
        String second = tries.consultant(havgard, "Bent");
        assertThat(secretariat.get(programme.address()).body()).contains("ingen valgt endnu", "Vælg andre konsulenter");
        secretariat.post(programme.address() + "/konsulenter", Map.of("consultant", first));
        assertThat(secretariat.get(programme.address()).body()).contains("Konsulent: Anne");
        secretariat.post(programme.address() + "/konsulenter", Map.of("consultant", second));
        assertThat(secretariat.get(programme.address()).body()).contains("Konsulent: Bent");
        secretariat.post(
                programme.address() + "/konsulenter",
                Map.of(
                        "consultant",
                        tries.who(havgard, cast.person(Role.MEMBER, havgard)).toString()));
        assertThat(secretariat.get(programme.address()).body()).contains("ingen valgt endnu");
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
