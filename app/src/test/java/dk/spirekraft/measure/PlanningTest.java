package dk.spirekraft.measure;

import static dk.spirekraft.measure.WavePages.form;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A working group plans a wave: what is wrong is told beside its field, and quiet weeks warn.
@RunningProgram
class PlanningTest {

    private static final Pattern DIALOGUE = Pattern.compile("name=\"dialogueOn\" value=\"([^\"]+)\"");

    @Autowired
    Cast cast;

    @Autowired
    Surveys surveys;

    @Autowired
    QuietPeriods quiet;

    School havgard;
    Phone amr;
    WavePages pages;

    @BeforeEach
    void theAmrOfHavgardIsIn() {
        havgard = cast.school("Havgård Skole", 62);
        amr = cast.signedIn(Role.AMR, havgard);
        pages = new WavePages(amr, havgard);
    }

    private Wave wave(int number) {
        return cast.in(havgard, () -> surveys.find(havgard, number)).orElseThrow();
    }

    @Test
    void aWaveWithoutItsDialogueDayIsRefusedBesideTheFieldAndNothingTypedIsLost() {
        var page = pages.plan(form("dialogueOn", ""));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("id=\"dialogueOn-fault\"", "href=\"#dialogueOn\"")
                .contains("value=\"2028-03-06\"", "value=\"08:00\"", "value=\"2028-03-20\"", "value=\"15:00\"")
                .containsPattern("id=\"units\"[^>]* checked");
        assertThat(cast.in(havgard, () -> surveys.of(havgard))).isEmpty();
    }

    @Test
    void whatCannotBeReadIsKeptAsItWasTyped() {
        var page = pages.plan(form("closesOn", "i overmorgen"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("id=\"closesOn-fault\"", "value=\"i overmorgen\"");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var page = pages.plan(form("opensOn", "", "closesOn", "", "dialogueOn", "", "questionnaire", "andet 1.0"));
        assertThat(page.body())
                .contains("#opensOn", "#closesOn", "#dialogueOn", "#questionnaire")
                .containsPattern("<title>Fejl: ");
    }

    @Test
    void aFormWithHalfItsFieldsIsRefusedInWords() {
        assertThat(pages.plan(Map.of("questionnaire", "spirekraft-15 1.0")).status())
                .isEqualTo(422);
        assertThat(pages.plan(Map.of()).status()).isEqualTo(422);
    }

    @Test
    void aBoxThatIsNotTickedIsNoFault() {
        var form = form();
        form.remove("units");
        assertThat(pages.plan(form).path()).endsWith("/maalinger/1");
        assertThat(wave(1).asksUnits()).isFalse();
    }

    @Test
    void theDialogueComesAfterTheClosingAndTheClosingAfterTheOpening() {
        assertThat(pages.plan(form("dialogueOn", "2028-03-19")).body()).contains("id=\"dialogueOn-fault\"");
        assertThat(pages.plan(form("closesOn", "2028-03-05")).body()).contains("id=\"closesOn-fault\"");
        assertThat(pages.plan(form("opensOn", "2020-03-06", "closesOn", "2020-03-20"))
                        .body())
                .contains("id=\"closesOn-fault\"");
    }

    @Test
    void quietWeeksWarnAndForbidNothing() {
        var page = pages.plan(form("opensOn", "2028-10-09", "closesOn", "2028-10-23", "dialogueOn", "2028-11-01"));
        assertThat(page.body()).contains("efterårsferien");
        assertThat(pages.wish(1, "aabning", Map.of()).status()).isEqualTo(200);
        assertThat(wave(1).opening()).isPresent();
    }

    @Test
    void theQuietWeeksAreThoseThatTheMunicipalityWroteDown() {
        var themeWeek =
                new QuietPeriod(Optional.empty(), "Temauge", LocalDate.of(2028, 3, 13), LocalDate.of(2028, 3, 17));
        cast.in(havgard, () -> {
            quiet.keep(havgard.municipality(), new SchoolYear(2027), List.of(themeWeek));
            return true;
        });
        assertThat(pages.plan(form()).body()).contains("mandag den 13. marts 2028 ligger i stille uger (Temauge)");
        School elsewhere = cast.school("Åbrinken Skole", 51);
        assertThat(new WavePages(cast.signedIn(Role.AMR, elsewhere), elsewhere)
                        .plan(form())
                        .body())
                .contains("Planlagt til")
                .doesNotContain("stille uger");
    }

    @Test
    void theNextFormSaysThatItFollowsTheLastAndSuggestsADialogueOutsideQuietWeeks() {
        assertThat(amr.get(havgard.address() + "/maalinger/ny").body()).doesNotContain("som i jeres seneste måling");
        pages.plan(form("opensOn", "2027-09-06", "closesOn", "2027-09-20", "dialogueOn", "2027-10-19"));
        var page = amr.get(havgard.address() + "/maalinger/ny");
        assertThat(page.body()).contains("som i jeres seneste måling");
        var day = DIALOGUE.matcher(page.body());
        assertThat(day.find()).isTrue();
        var suggested = LocalDate.parse(day.group(1));
        var days = cast.in(havgard, () -> quiet.from(havgard.municipality(), suggested));
        assertThat(days.firstClear(suggested, 0)).isEqualTo(suggested);
    }

    @Test
    void aDayMoreThanTwoYearsAwayIsASlipOfThePen() {
        var page = pages.plan(form("opensOn", "2066-03-06", "closesOn", "2066-03-20", "dialogueOn", "2066-03-28"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("id=\"opensOn-fault\"", "id=\"closesOn-fault\"", "id=\"dialogueOn-fault\"");
    }

    @Test
    void aDayOfAnotherYearIsToldWithItsYear() {
        assertThat(pages.plan(form()).body()).contains("Planlagt til mandag den 6. marts 2028 kl. 8.00");
    }

    @Test
    void otherWeeksDoNotWarn() {
        assertThat(pages.plan(form()).body()).doesNotContain("Bemærk:");
    }
}
