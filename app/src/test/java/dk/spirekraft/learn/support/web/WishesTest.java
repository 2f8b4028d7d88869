package dk.spirekraft.learn.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.people.Directory;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Between;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Tries;
import dk.spirekraft.web.Language;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Everybody sees what they will be reminded of and when, turns it off, and has their dates at an address of their own.
@RunningProgram
class WishesTest {

    private static final Pattern ADDRESS = Pattern.compile("/kalender/[a-z2-7]{26}\\.ics");

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    @Autowired
    Between between;

    @Autowired
    Tries tries;

    @Autowired
    Directory directory;

    School havgard;
    Programme programme;
    String amr;
    Phone phone;

    @BeforeEach
    void theAmrCarriesATrial() {
        between.schoolMorning();
        havgard = cast.school("Havgård Skole", 62);
        programme = course.start(havgard);
        amr = between.seated(programme, havgard, Seat.Kind.AMR, Role.AMR);
        tries.running(havgard, "Lån en time", amr);
        phone = cast.signedIn(amr);
    }

    @Test
    void whatWillComeIsListedWithItsDay() {
        String page = phone.get("/paamindelser").body();
        assertThat(page)
                .contains(
                        "Hvad vil eleverne mærke",
                        "Tre minutter om Lån en time",
                        "Social kapital · 5 min.",
                        "tirsdag den");
    }

    @Test
    void whoTurnsThemOffSeesNothingToComeAndCanTakeThemUpAgain() {
        phone.get("/paamindelser");
        assertThat(phone.post("/paamindelser", Map.of("mails", "nej", "sprog", "da"))
                        .body())
                .contains("Lige nu er der intet at minde dig om.")
                .doesNotContain("Hvad vil eleverne mærke");
        assertThat(phone.post("/paamindelser", Map.of("mails", "ja", "sprog", "da"))
                        .body())
                .contains("Hvad vil eleverne mærke");
    }

    @Test
    void mailsAreWrittenInTheLanguageOfTheFirstSignInUntilAnotherIsChosen() {
        var who = tries.who(havgard, amr);
        assertThat(cast.in(havgard, () -> directory.language(who))).isEqualTo(Language.DANISH);
        phone.get("/paamindelser");
        phone.post("/paamindelser", Map.of("mails", "ja", "sprog", "en"));
        cast.signedIn(amr);
        assertThat(cast.in(havgard, () -> directory.language(who))).isEqualTo(Language.ENGLISH);
    }

    @Test
    void anAddressIsMadeRenewedAndRemoved() {
        phone.get("/paamindelser");
        String first = address(phone.post("/paamindelser/kalender", Map.of()).body());
        assertThat(cast.phone().get(first).body()).startsWith("BEGIN:VCALENDAR").contains("Workshop 1");
        String second = address(phone.post("/paamindelser/kalender", Map.of()).body());
        assertThat(second).isNotEqualTo(first);
        assertThat(cast.phone().get(first).status()).isEqualTo(404);
        assertThat(phone.post("/paamindelser/kalender/sletning", Map.of()).body())
                .doesNotContain(second);
        assertThat(cast.phone().get(second).status()).isEqualTo(404);
    }

    private static String address(String page) {
        var found = ADDRESS.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
