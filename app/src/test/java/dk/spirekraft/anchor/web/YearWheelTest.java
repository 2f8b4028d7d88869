package dk.spirekraft.anchor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Anchored;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.web.Words;
import java.io.IOException;
import java.io.StringReader;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The year wheel: as a picture, as a list, and in calendar programs.
@RunningProgram
class YearWheelTest {

    private static final Pattern FEED = Pattern.compile("/kalender/aarshjul/[a-z2-7]{26}\\.ics");

    @Autowired
    Cast cast;

    @Autowired
    Anchored anchored;

    @Autowired
    StoryClock clock;

    School havgard;
    String wheel;
    Phone amr;

    @BeforeEach
    void havgardHasARoutine() {
        havgard = cast.school("Havgård Skole", 62);
        wheel = havgard.address() + "/forankring/aarshjul";
        String email = cast.person(Role.AMR, havgard);
        anchored.routine(havgard, "Diamantjagt", email);
        amr = cast.signedIn(email);
    }

    @Test
    void thePictureSaysAllThatTheListSays() {
        String page = amr.get(wheel).body();
        String spoken = page.replaceAll("(?s).*role=\"img\" aria-label=\"([^\"]*)\".*", "$1");
        assertThat(spoken)
                .contains("Hele året: Diamantjagt", "november: Årlig arbejdsmiljødrøftelse")
                .containsPattern("februar: APV \\(\\d{4}\\)");
        assertThat(page).contains("Måned for måned", "Teammødet", "Årets pligt", "Forankringstjek");
    }

    @Test
    void aDutyIsMovedAndWhatCantBeReadChangesNothing() {
        amr.get(wheel);
        YearMonth april =
                YearMonth.from(clock.instant().atZone(Words.ZONE)).plusYears(2).withMonth(4);
        String before = amr.get(wheel).body();
        var moved =
                amr.post(wheel + "/pligter", Map.of("APV", april.toString(), "SURVEY", "i foråret", "MED", "2019-01"));
        assertThat(moved.body()).contains("APV (" + april.getYear() + ")", value("APV", april.toString()));
        for (String duty : List.of("SURVEY", "MED"))
            assertThat(moved.body())
                    .contains(value(duty, before.replaceAll("(?s).*name=\"" + duty + "\" value=\"([^\"]*)\".*", "$1")));
    }

    private static String value(String duty, String month) {
        return "name=\"" + duty + "\" value=\"" + month + "\"";
    }

    private String feedAddress() {
        amr.get(wheel);
        var found = FEED.matcher(amr.post(wheel + "/noegle", Map.of()).body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static Calendar read(String file) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(file));
    }

    @Test
    void theFeedComesRoundEachYearWithoutEndAndNamesNobody() throws Exception {
        String file = cast.phone().get(feedAddress()).body();
        List<? extends Component> events = read(file).getComponents("VEVENT");
        assertThat(events).hasSize(6);
        assertThat(file)
                .contains("SUMMARY:Diamantjagt · Havgård Skole", "FREQ=YEARLY;INTERVAL=3")
                .doesNotContain("UNTIL", "COUNT=", "AMR", "@skole.example");
    }

    @Test
    void aFreshAddressClosesTheOldOne() {
        String old = feedAddress();
        String fresh = feedAddress();
        assertThat(cast.phone().get(old).status()).isEqualTo(404);
        assertThat(cast.phone().get(fresh).status()).isEqualTo(200);
    }

    @Test
    void thePictureForTheWallStandsAlone() {
        assertThat(amr.get(wheel + "?vis=print").body())
                .contains("class=\"paper wall a3\"", "Årshjul, Havgård Skole", "viewBox=\"0 0 1120 800\"")
                .doesNotContain("<nav");
    }

    @Test
    void aMonthWithMoreThanThereIsRoomForEndsInDots() {
        List<Fact> many = IntStream.range(0, 9)
                .mapToObj(number -> Fact.of("En rutine med et langt navn, der fylder to linjer, nummer " + number, ""))
                .toList();
        List<WheelPage.Turn> turns = IntStream.range(0, 12)
                .mapToObj(place -> new WheelPage.Turn("måned " + place, place == 0 ? many : List.of()))
                .toList();
        var picture = WheelPictureMaker.of(new WheelPage.Turn("Hele året", many), turns, Month.AUGUST);
        assertThat(picture.slices()).hasSize(12);
        assertThat(picture.slices().getFirst().now()).isTrue();
        assertThat(picture.blocks().getFirst().lines()).hasSize(5);
        assertThat(picture.blocks().getFirst().lines().getLast().text()).isEqualTo("…");
        assertThat(picture.blocks())
                .allSatisfy(block -> assertThat(block.lines())
                        .allMatch(line -> line.y() < 800 && line.text().length() <= 36));
    }
}
