package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.QuestionnaireRef;
import dk.spirekraft.measure.Questionnaires;
import dk.spirekraft.measure.Rounds;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    Questionnaires questionnaires;

    @Autowired
    Rounds rounds;

    @Autowired
    RoundReleases releases;

    @Autowired
    References references;

    @Autowired
    SettledRounds settled;

    @Autowired
    JdbcClient db;

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
    void aSchoolOfARoundIsAskedWhatTheOthersAre() {
        cast.in(abrinken, () -> questionnaires.add(abrinken.municipality(), newVersion()));
        var plan = cast.plan(abrinken);
        cast.in(abrinken, () -> {
            surveys.change(
                    planned,
                    new WavePlan(
                            abrinken,
                            new QuestionnaireRef("spirekraft-15", "1.1"),
                            Optional.empty(),
                            plan.opensAt(),
                            plan.closesAt().plus(Duration.ofDays(1)),
                            plan.dialogueOn(),
                            true,
                            plan.minGroupSize()));
            return true;
        });
        Wave changed = cast.in(abrinken, () -> surveys.byId(planned.id()));
        assertThat(changed.asksUnits()).isTrue();
        assertThat(changed.questionnaire()).isEqualTo(planned.questionnaire());
        assertThat(cast.in(abrinken, () -> questionnaires.offered(abrinken.municipality())))
                .hasSizeGreaterThan(1);
        var amr = cast.signedIn(Role.AMR, abrinken);
        assertThat(amr.get(abrinken.address() + "/maalinger/1/ret").body()).containsOnlyOnce("<option");
    }

    private static String newVersion() {
        try (var file = Questionnaire.class.getResourceAsStream("spirekraft-15.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("version: \"1.0\"", "version: \"1.1\"");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void aRoundThatCantBeFrozenKeepsNoWaveFromClosing() {
        cast.in(abrinken, () -> surveys.open(planned));
        colleagues.answer(abrinken, planned, 8, 1);
        askedByOthers("9.9");
        cast.close(abrinken, planned);
        assertThat(cast.in(abrinken, () -> surveys.byId(planned.id())).closure())
                .isPresent();
        assertThat(frozen()).isEmpty();
        askedByOthers("1.0");
        settled.run();
        assertThat(frozen()).hasValue(5);
    }

    private void askedByOthers(String version) {
        cast.in(
                abrinken,
                () -> db.sql("update measure.wave set questionnaire_version = ? where round = ? and id <> ?")
                        .params(version, round, planned.id())
                        .update());
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
