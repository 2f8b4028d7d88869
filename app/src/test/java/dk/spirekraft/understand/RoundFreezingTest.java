package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.Rounds;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A round freezes once each of its waves is closed, or was not opened by its end.
@RunningProgram
class RoundFreezingTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Surveys surveys;

    @Autowired
    Rounds rounds;

    @Autowired
    RoundReleases releases;

    @Autowired
    References references;

    @Autowired
    SettledRounds settled;

    @Autowired
    StoryClock clock;

    School abrinken;
    UUID round;
    Wave planned;

    @BeforeEach
    void fourSchoolsOfFiveHaveOpenedAndClosed() {
        abrinken = cast.school("Åbrinken Skole", 40);
        List<School> schools = IntStream.range(0, 4)
                .mapToObj(i -> cast.school(abrinken.municipality(), "Skole " + i, 40))
                .toList();
        round = cast.in(abrinken, () -> rounds.add(abrinken.municipality(), "Runde", false));
        planned = cast.in(abrinken, () -> surveys.plan(cast.plan(abrinken).in(round)));
        schools.forEach(school -> answerAndClose(school, round));
    }

    private void answerAndClose(School school, UUID in) {
        Wave wave = cast.openWave(cast.plan(school).in(in));
        colleagues.answer(school, wave, 8, 1);
        cast.close(school, wave);
    }

    /// How many schools the frozen round tells of; empty while it is not frozen.
    private Optional<Integer> frozen() {
        return cast.in(abrinken, () -> releases.of(round))
                .flatMap(release -> release.scale("trust"))
                .map(trust -> trust.places().size());
    }

    @Test
    void schoolsThatCloseBeforeTheOthersOpenAreNotTheWholeRound() {
        settled.run();
        assertThat(frozen()).isEmpty();
        cast.in(abrinken, () -> surveys.open(planned));
        colleagues.answer(abrinken, planned, 8, 1);
        settled.run();
        assertThat(frozen()).isEmpty();
        cast.close(abrinken, planned);
        assertThat(frozen()).hasValue(5);
    }

    @Test
    void aSchoolThatNeverOpensIsWaitedForUntilItsEnd() {
        Duration left = Duration.between(clock.instant(), planned.closesAt());
        clock.pass(left.minusSeconds(1));
        settled.run();
        assertThat(frozen()).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        settled.run();
        assertThat(frozen()).hasValue(4);
    }

    @Test
    void aSchoolThatTakesItsWaveBackIsNotWaitedFor() {
        cast.in(abrinken, () -> {
            surveys.remove(planned);
            return true;
        });
        settled.run();
        assertThat(frozen()).hasValue(4);
    }

    @Test
    void aReferenceIsTheMeanOfFourSchoolsAtLeast() {
        UUID ofThree = cast.in(abrinken, () -> rounds.add(abrinken.municipality(), "Tre skoler", false));
        for (int i = 0; i < 3; i++) answerAndClose(cast.school(abrinken.municipality(), "Nabo " + i, 40), ofThree);
        clock.pass(Duration.between(clock.instant(), planned.closesAt()));
        settled.run();
        assertThat(cast.in(abrinken, () -> references.of(round)).get("trust"))
                .extracting(MunicipalMean::schools)
                .isEqualTo(4);
        assertThat(cast.in(abrinken, () -> references.of(ofThree))).isEmpty();
    }
}
