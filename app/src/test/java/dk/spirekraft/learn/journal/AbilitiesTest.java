package dk.spirekraft.learn.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.workshop.Attendance;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Diaries;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Tries;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What somebody says they can do is theirs alone; a programme learns how many have looked, in fives.
@RunningProgram
class AbilitiesTest {

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    @Autowired
    Diaries diaries;

    @Autowired
    Tries tries;

    School havgard;
    Programme programme;

    @BeforeEach
    void havgardIsInAProgramme() {
        havgard = cast.school("Havgård Skole", 62);
        programme = course.start(havgard);
    }

    private Phone seated() {
        String email = cast.person(Role.MEMBER, havgard);
        diaries.sit(programme, havgard, tries.who(havgard, email), Role.MEMBER.name());
        Phone phone = cast.signedIn(email);
        diaries.begin(phone);
        return phone;
    }

    private String figures() {
        return cast.signedIn(Role.CONSULTANT, havgard)
                .get(programme.address() + "/tal")
                .body();
    }

    @Test
    void growthIsShownInWordsFromBeforeToAfter() {
        Phone phone = seated();
        phone.post("/dagbog/evner/foer", Map.of("METHOD", "WITH_HELP"));
        var page = phone.post("/dagbog/evner/efter", Map.of("METHOD", "ALONE", "PLAN", "NEW"));
        assertThat(page.path()).isEqualTo("/dagbog/evner");
        assertThat(page.body())
                .containsSubsequence(
                        "Lede en metode", "Jeg kan det sammen med andre", "efter forløbet", "Jeg kan det selv");
        assertThat(page.body().replaceAll("<[^>]*>", "")).doesNotContainPattern("\\d+ ?(point|%)");
    }

    @Test
    void whatWasChosenIsChosenAgainAndWhoeverChoosesNothingIsTold() {
        Phone phone = seated();
        phone.post("/dagbog/evner/foer", Map.of("METHOD", "ALONE"));
        assertThat(phone.get("/dagbog/evner/foer").body()).contains("name=\"METHOD\" value=\"ALONE\" checked");
        var refused = phone.post("/dagbog/evner/foer", Map.of("METHOD", "10"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Vælg ét svar ved mindst én af dem.");
    }

    @Test
    void thoseWhoRunTheProgrammeSeeHowManyHaveLookedInFivesAndNothingElse() {
        for (int i = 0; i < 4; i++) seated().post("/dagbog/evner/foer", Map.of("METHOD", "HELPING_OTHERS"));
        assertThat(figures()).contains("før forløbet: færre end fem").doesNotContain("Jeg kan hjælpe andre");
        seated().post("/dagbog/evner/foer", Map.of("METHOD", "NEW"));
        assertThat(figures()).contains("før forløbet: mindst 5", "undervejs: færre end fem");
        seated().post("/dagbog/evner/foer", Map.of("METHOD", "NEW"));
        assertThat(figures()).contains("før forløbet: mindst 5");
    }

    @Test
    void whoeverLooksAgainIsCountedOnce() {
        Phone phone = seated();
        for (int i = 0; i < 6; i++) phone.post("/dagbog/evner/foer", Map.of("METHOD", "NEW"));
        assertThat(figures()).contains("før forløbet: færre end fem");
    }

    @Test
    void whatStandsBehindItIsWhatWasWrittenDownWhileItHappened() {
        String email = cast.person(Role.MEMBER, havgard);
        diaries.sit(programme, havgard, tries.who(havgard, email), Role.MEMBER.name());
        diaries.hold(programme, havgard, 1, Attendance.State.PRESENT);
        tries.running(havgard, "Lån en time", email);
        tries.running(havgard, "Ikke min", cast.person(Role.AMR, havgard));
        Phone phone = cast.signedIn(email);
        diaries.begin(phone);
        assertThat(phone.get("/dagbog/evner").body())
                .contains("Workshop 1, Udforske", "Prøvede af: Lån en time")
                .doesNotContain("Ikke min");
        assertThat(phone.get("/dagbog").body()).contains("Værd at skrive om", ">Workshop 1</a>");
    }

    @Test
    void whoeverCameIntoASeatLaterWasNotAtTheWorkshopBefore() {
        course.seat(programme, havgard, "Læreren", "Vikaren");
        diaries.hold(programme, havgard, 1, Attendance.State.PRESENT);
        Phone later = seated();
        assertThat(later.get("/dagbog/evner").body()).doesNotContain("Workshop 1, Udforske");
    }

    @Test
    void anOccasionThatWasWrittenAboutAsksNoMore() {
        String email = cast.person(Role.MEMBER, havgard);
        diaries.sit(programme, havgard, tries.who(havgard, email), Role.MEMBER.name());
        var workshop = diaries.hold(programme, havgard, 1, Attendance.State.PRESENT);
        Phone phone = cast.signedIn(email);
        diaries.begin(phone);
        String about = "workshop:" + workshop.id();
        assertThat(phone.get("/dagbog/nyt?om=" + about).body()).contains("Hvad tager jeg med hjem?");
        assertThat(phone.post("/dagbog/blade", Map.of("om", about, "tekst", "En runde på mandag"))
                        .body())
                .contains("En runde på mandag")
                .doesNotContain("Værd at skrive om");
    }
}
