package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.web.Words;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How many have answered is told in the morning and for the whole school: a live number would tell when somebody does.
@RunningProgram
class DailyCountTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    ClosingJob job;

    @Autowired
    DailyCounts counts;

    @Autowired
    StoryClock clock;

    School havgard;
    Wave wave;

    @BeforeEach
    void aWaveOpensAtNoon() {
        clock.pass(
                Duration.between(clock.instant(), nextDay().with(LocalTime.NOON).toInstant()));
        havgard = cast.school("Havgård Skole", 62);
        wave = cast.openWave(havgard);
        colleagues.answer(havgard, wave, 6, 1);
    }

    private ZonedDateTime nextDay() {
        return clock.instant().atZone(Words.ZONE).plusDays(1);
    }

    private void waitUntil(LocalTime hour) {
        var then = nextDay().with(hour);
        clock.pass(Duration.between(clock.instant(), then.toInstant()));
        job.run();
    }

    private int told() {
        return cast.in(havgard, () -> counts.latest(wave))
                .map(DailyCounts.Count::answered)
                .orElse(-1);
    }

    @Test
    void nothingIsToldOnTheFirstDayNorInTheNight() {
        job.run();
        assertThat(told()).isEqualTo(-1);
        waitUntil(LocalTime.of(5, 59));
        assertThat(told()).isEqualTo(-1);
    }

    @Test
    void theNextMorningTellsHowManyHadAnswered() {
        waitUntil(LocalTime.of(6, 0));
        assertThat(told()).isEqualTo(6);
    }

    @Test
    void whoAnswersDuringTheDayIsToldTheNextMorning() {
        waitUntil(LocalTime.of(6, 0));
        colleagues.answer(havgard, wave, 3, 2);
        job.run();
        assertThat(told()).isEqualTo(6);
        clock.pass(Duration.ofHours(10));
        job.run();
        assertThat(told()).isEqualTo(6);
        waitUntil(LocalTime.of(6, 0));
        assertThat(told()).isEqualTo(9);
    }

    @Test
    void ofFewerThanFiveNoNumberIsToldNorAfterTheClosing() {
        var lillebaek = cast.school("Lillebæk Skole", 8);
        var small = cast.openWave(lillebaek);
        colleagues.answer(lillebaek, small, 4, 3);
        waitUntil(LocalTime.of(6, 0));
        var amr = cast.signedIn(Role.AMR, lillebaek);
        String page = lillebaek.address() + "/maalinger/1";
        assertThat(amr.get(page).body())
                .contains("Færre end 5 har svaret endnu")
                .doesNotContain("4 af 8");
        cast.close(lillebaek, small);
        assertThat(amr.get(page).body()).contains("Færre end 5 har svaret").doesNotContain("4 af 8");
        assertThat(dots(amr.get(page).body())).isZero();
    }

    private static long dots(String page) {
        return Pattern.compile("r=\"8\" class=\"own\"").matcher(page).results().count();
    }

    @Test
    void thePageShowsOneNumberForTheWholeSchoolAndTheMorningItIsFrom() {
        var amr = cast.signedIn(Role.AMR, havgard);
        assertThat(amr.get(havgard.address() + "/maalinger/1").body())
                .contains("Vi tæller første gang i morgen tidlig");
        waitUntil(LocalTime.of(6, 0));
        assertThat(amr.get(havgard.address() + "/maalinger/1").body()).contains("6 af 62 har svaret.");
    }
}
