package dk.spirekraft.overview.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dk.spirekraft.measure.Slips;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.Ratings;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.understand.Relations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A municipality sees of a school's results what the school shows it, and nothing else: off until somebody of the
/// working group switches it on.
@RunningProgram
class SharedResultsTest {

    private static final String CLOSED = "Tallene er skolens egne";
    private static final String SHOWN = "Skolen har vist kommunen dette resultat";

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Relations relations;

    @Autowired
    Schools schools;

    @Autowired
    Slips slips;

    School havgard;

    @BeforeEach
    void havgard() {
        havgard = cast.school("Havgård Skole", 62);
    }

    private static String wave(School school, int number) {
        return school.address() + "/maalinger/" + number;
    }

    private static void turn(Phone phone, School school, int number, boolean on) {
        phone.get(school.address() + "/kommunen");
        assertThat(phone.post(school.address() + "/kommunen/maalinger/" + number, Map.of("vis", String.valueOf(on)))
                        .status())
                .isEqualTo(200);
    }

    @Nested
    class AResultOfItsOwn {

        Phone amr;
        Phone secretary;

        @BeforeEach
        void havgardHasSeenItsResult() {
            cast.in(havgard, () -> schools.addUnit(havgard, "Udskoling", 20));
            Wave wave = cast.openWave(withUnits());
            for (int unit = 1; unit <= 2; unit++) {
                int pile = unit;
                var codes = cast.in(havgard, () -> slips.print(wave, pile, 9));
                codes.forEach(code -> colleagues.answer(code, item -> 3));
            }
            Wave closed = cast.close(havgard, wave);
            colleagues.show(havgard, closed);
            cast.in(
                    havgard,
                    () -> relations.take(closed, new Ratings().havgard().read(), Ratings.SIZES));
            amr = cast.signedIn(Role.AMR, havgard);
            secretary = cast.signedIn(Role.SECRETARIAT, havgard);
        }

        private WavePlan withUnits() {
            WavePlan plan = cast.plan(havgard);
            return new WavePlan(
                    havgard,
                    plan.questionnaire(),
                    plan.round(),
                    plan.opensAt(),
                    plan.closesAt(),
                    plan.dialogueOn(),
                    true,
                    plan.minGroupSize());
        }

        @Test
        void isTheSchoolsOwnUntilItIsShown() {
            assertThat(secretary.get(wave(havgard, 1) + "/resultater").body()).contains(CLOSED);
            assertThat(secretary.get(wave(havgard, 1) + "/resultater/trust").body())
                    .contains(CLOSED);
            assertThat(secretary.get(wave(havgard, 1) + "/tal.csv").status()).isEqualTo(404);
            assertThat(secretary.get(wave(havgard, 1) + "/tal.json").status()).isEqualTo(404);
            assertThat(secretary.get("/kommune").body()).doesNotContain("Har vist sit resultat");
        }

        @Test
        void isSeenOnPageAndInFilesOnceItIsShown() {
            turn(amr, havgard, 1, true);
            assertThat(secretary.get("/kommune").body()).contains("Har vist sit resultat: 1. måling");
            assertThat(secretary.get(wave(havgard, 1) + "/resultater").body()).contains(SHOWN);
            assertThat(secretary.get(wave(havgard, 1) + "/resultater/trust").body())
                    .doesNotContain(CLOSED);
            assertThat(secretary.get(wave(havgard, 1) + "/tal.csv").body()).contains("Havgård Skole", "Tillid");
            assertThat(secretary.get(wave(havgard, 1) + "/tal.json").body()).contains("\"trust\"");
        }

        @Test
        void comesWithoutTeamsWhoWorksWithWhomCommentsAndNotes() {
            amr.post(wave(havgard, 1) + "/dialog", Map.of("text", "Vi så det samme"));
            turn(amr, havgard, 1, true);
            String page = secretary.get(wave(havgard, 1) + "/resultater").body();
            assertThat(page).doesNotContain("Sådan ligger tallene i jeres team", "Vi så det samme", "/samarbejde");
            assertThat(amr.get(wave(havgard, 1) + "/resultater").body())
                    .contains("Sådan ligger tallene i jeres team", "Vi så det samme", "/samarbejde");
            assertThat(secretary.get(wave(havgard, 1) + "/samarbejde").body()).contains(CLOSED);
            assertThat(secretary.get(wave(havgard, 1) + "/samarbejde.csv").status())
                    .isEqualTo(404);
            assertThat(secretary.get(wave(havgard, 1) + "/kommentarer").status())
                    .isEqualTo(404);
            assertThat(secretary.get(wave(havgard, 1) + "/tal.json").body()).contains("\"units\":[]");
        }

        @Test
        void isNotSeenAnyMoreOnceItIsTakenBack() {
            turn(amr, havgard, 1, true);
            turn(amr, havgard, 1, false);
            assertThat(secretary.get(wave(havgard, 1) + "/resultater").body()).contains(CLOSED);
            assertThat(secretary.get(wave(havgard, 1) + "/tal.csv").status()).isEqualTo(404);
            assertThat(secretary.get("/kommune").body()).doesNotContain("Har vist sit resultat");
        }

        @Test
        void everybodyInTheGroupSeesWhoSwitchedWhen() {
            turn(amr, havgard, 1, true);
            turn(cast.signedIn(Role.SCHOOL_LEADER, havgard), havgard, 1, false);
            assertThat(cast.signedIn(Role.TR, havgard)
                            .get(havgard.address() + "/kommunen")
                            .body())
                    .contains("Slået til af AMR, tirsdag den 24. november", "Slået fra af SCHOOL_LEADER");
            assertThat(cast.signedIn(Role.OPERATOR, havgard).get("/driftslog").body())
                    .contains("Resultat vist for kommunen", "Resultat ikke længere vist for kommunen");
        }

        @Test
        void theSchoolTakesTheLogWithItWhenItLeaves() throws IOException {
            turn(amr, havgard, 1, true);
            byte[] all = amr.bytes(havgard.address() + "/forankring/tag-med/alt.zip");
            try (var zip = new ZipInputStream(new ByteArrayInputStream(all))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                    if (entry.getName().equals("kommunen.csv")) {
                        assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                                .contains("1. måling", "Slået til af AMR");
                        return;
                    }
            }
            fail("Not among what it takes with it");
        }

        @Test
        void staffReadThatTheMunicipalitySeesIt() {
            String address = wave(havgard, 1) + "/resultater";
            assertThat(amr.get(address).body()).doesNotContain("kommunen også kan se resultatet");
            turn(amr, havgard, 1, true);
            assertThat(amr.get(address).body()).contains("kommunen også kan se resultatet");
        }

        @Test
        void ofEarlierOnesOnlyThoseAreComparedWithThatAreShownToo() {
            colleagues.shownWave(havgard, 14, 4);
            turn(amr, havgard, 2, true);
            String change = "Sammenlignet med";
            assertThat(amr.get(wave(havgard, 2) + "/resultater").body()).contains("id=\"f4\"");
            assertThat(secretary.get(wave(havgard, 2) + "/resultater").body())
                    .contains(SHOWN)
                    .doesNotContain("id=\"f4\"", change);
            turn(amr, havgard, 1, true);
            assertThat(secretary.get(wave(havgard, 2) + "/resultater").body()).contains("id=\"f4\"");
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"SECRETARIAT", "ADMINISTRATION", "CONSULTANT", "HELPER", "SECTOR_READER", "OPERATOR"})
        void onlyTheWorkingGroupSwitches(Role role) {
            Phone phone = cast.signedIn(role, havgard);
            phone.get("/log-ind");
            assertThat(phone.post(havgard.address() + "/kommunen/maalinger/1", Map.of("vis", "true"))
                            .status())
                    .isEqualTo(404);
            assertThat(secretary.get(wave(havgard, 1) + "/tal.csv").status()).isEqualTo(404);
        }
    }

    @Test
    void whatNobodyAtTheSchoolHasSeenYetCantBeShown() {
        colleagues.closedWave(havgard, 12, 3);
        Phone amr = cast.signedIn(Role.AMR, havgard);
        turn(amr, havgard, 1, true);
        assertThat(amr.get(havgard.address() + "/kommunen").body())
                .contains("Der er ikke noget resultat at vise endnu", "aria-labelledby=\"hjaelp-h\"")
                .doesNotContain("Slået til af");
    }

    @Nested
    class InARound {

        List<School> five;
        String round;

        @BeforeEach
        void aRoundOfFiveIsTold() {
            List<Wave> waves = new ArrayList<>(colleagues.answeredRound(havgard, 5));
            five = waves.stream()
                    .map(wave -> cast.in(havgard, () -> schools.byId(wave.school())))
                    .toList();
            waves.replaceAll(wave -> cast.close(havgard, wave));
            waves.forEach(wave -> colleagues.show(havgard, wave));
            round = "/kommune/maalinger/" + waves.getFirst().round().orElseThrow() + "/skoler";
        }

        private void show(int school) {
            turn(cast.signedIn(Role.AMR, five.get(school)), five.get(school), 1, true);
        }

        private boolean seen(int school) {
            return cast.signedIn(Role.SECRETARIAT, havgard)
                            .get(wave(five.get(school), 1) + "/tal.csv")
                            .status()
                    == 200;
        }

        @Test
        void theSecondWaitsForThenThreeSchoolsCouldBeToldFromTheMean() {
            show(0);
            show(1);
            assertThat(seen(0)).isTrue();
            assertThat(seen(1)).isFalse();
            assertThat(cast.signedIn(Role.AMR, five.get(1))
                            .get(five.get(1).address() + "/kommunen")
                            .body())
                    .contains("I har slået det til, men kommunen ser det ikke endnu");
            for (int school = 2; school < 5; school++) show(school);
            for (int school = 0; school < 5; school++) assertThat(seen(school)).isTrue();
        }

        @Test
        void theMeanOverSchoolsStaysAsItIsWhateverASchoolShowsOrTakesBack() {
            Phone secretary = cast.signedIn(Role.SECRETARIAT, havgard);
            String before = totals(secretary);
            show(0);
            assertThat(totals(secretary)).isEqualTo(before);
            turn(cast.signedIn(Role.AMR, five.getFirst()), five.getFirst(), 1, false);
            assertThat(totals(secretary)).isEqualTo(before).contains("<td class=\"n\">5</td>");
        }

        private String totals(Phone secretary) {
            return secretary.get(round).body().split("id=\"totals\"", 2)[1].split("</section>", 2)[0];
        }

        @Test
        void theMeanIsToldWithWhereItLiesAndWithoutASchool() {
            String page = cast.signedIn(Role.SECRETARIAT, havgard).get(round).body();
            assertThat(page).containsPattern("Tillid: \\d+ af 100, nok mellem \\d+ og \\d+, over 5 skoler");
            assertThat(totals(cast.signedIn(Role.SECRETARIAT, havgard)))
                    .containsPattern("<td class=\"n\">\\d+ (–|til) \\d+</td><td class=\"n\">5</td>");
            assertThat(page).doesNotContain("Skole 1");
        }
    }
}
