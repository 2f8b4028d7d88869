package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spirekraft.measure.QuestionnaireRef;
import dk.spirekraft.measure.Questionnaires;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A release is made when a wave closes, once, and nothing that comes later changes it.
@RunningProgram
class ReleasedOnceTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Results results;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    StoryClock clock;

    @Autowired
    JdbcClient db;

    School havgard;

    @BeforeEach
    void havgardIsThere() {
        havgard = cast.school("Havgård Skole", 62);
    }

    private List<String> documents(Wave wave) {
        return cast.in(
                havgard,
                () -> db.sql("select document::text from understand.release where wave = ?")
                        .param(wave.id())
                        .query(String.class)
                        .list());
    }

    @Test
    void closingMakesOneReleaseAndClosingAgainNoSecond() {
        Wave wave = colleagues.closedWave(havgard, 7, 1);
        var first = documents(wave);
        clock.pass(Duration.ofDays(1));
        cast.close(havgard, wave);
        assertThat(first).hasSize(1);
        assertThat(documents(wave)).isEqualTo(first);
    }

    @Test
    void theProgramCanNeitherChangeNorRemoveARelease() {
        Wave wave = colleagues.closedWave(havgard, 7, 1);
        for (String statement : List.of(
                "update understand.release set document = '{}'", "delete from understand.release",
                "delete from understand.reference", "update understand.reference set mean = 1",
                "delete from measure.sheet", "update measure.opening set min_group_size = 5"))
            assertThatThrownBy(() -> cast.in(havgard, () -> db.sql(statement).update()))
                    .as(statement)
                    .hasStackTraceContaining("permission denied");
        assertThat(documents(wave)).hasSize(1);
    }

    @Test
    void aLaterWaveLeavesTheEarlierReleaseAsItWas() {
        Wave first = colleagues.shownWave(havgard, 31, 1);
        var before = documents(first);
        colleagues.shownWave(havgard, 31, 2);
        assertThat(documents(first)).isEqualTo(before);
    }

    @Test
    void theFloorOfFiveHoldsInTheDatabaseToo() {
        Wave wave = cast.openWave(havgard);
        assertThatThrownBy(() -> cast.in(
                        havgard,
                        () -> db.sql("""
                        insert into measure.opening (wave, municipality, at, eligible, min_group_size, check_key)
                        select id, municipality, opens_at, 62, 4, ''::bytea from measure.wave where id <> ?
                        union all select ?, municipality, opens_at, 62, 4, ''::bytea from measure.wave where id = ?
                        """)
                                .params(wave.id(), UUID.randomUUID(), wave.id())
                                .update()))
                .hasStackTraceContaining("min_group_size");
    }

    @Nested
    class WhenWavesAreCompared {

        @Test
        void theEarlierShownWaveOfTheSameVersionIsWhatIsComparedWith() {
            Wave first = colleagues.shownWave(havgard, 31, 1);
            Wave second = colleagues.shownWave(havgard, 31, 2);
            assertThat(shown(second).earlier().orElseThrow().wave().id()).isEqualTo(first.id());
            assertThat(shown(first).earlier()).isEmpty();
        }

        @Test
        void aWaveThatWasNeverShownIsNotComparedWith() {
            colleagues.closedWave(havgard, 31, 1);
            assertThat(shown(colleagues.shownWave(havgard, 31, 2)).earlier()).isEmpty();
        }

        @Test
        void anotherVersionOfTheQuestionnaireIsNotComparedWith() throws IOException {
            colleagues.shownWave(havgard, 31, 1);
            var plan = cast.plan(havgard);
            var other = cast.openWave(new WavePlan(
                    havgard,
                    newVersion(),
                    plan.round(),
                    plan.opensAt(),
                    plan.closesAt(),
                    plan.dialogueOn(),
                    false,
                    plan.minGroupSize()));
            colleagues.answer(havgard, other, 31, 2);
            cast.close(havgard, other);
            colleagues.show(havgard, cast.in(havgard, () -> cast.close(havgard, other)));
            assertThat(shown(other).earlier()).isEmpty();
            String page = havgard.address() + "/maalinger/2/resultater";
            assertThat(cast.signedIn(Role.AMR, havgard).get(page).body())
                    .contains("Her står ingen ændring siden måling 1");
        }

        private QuestionnaireRef newVersion() throws IOException {
            try (var file = dk.spirekraft.questionnaire.Questionnaire.class.getResourceAsStream("spirekraft-15.yaml")) {
                String text = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                        .replace("version: \"1.0\"", "version: \"1.1\"");
                cast.in(havgard, () -> questionnaires.add(havgard.municipality(), text));
                return new QuestionnaireRef("spirekraft-15", "1.1");
            }
        }

        private Results.Shown shown(Wave wave) {
            return cast.in(havgard, () -> results.shown(wave)).orElseThrow();
        }
    }

    @Nested
    class WhenARoundHasAReference {

        private void closeAll(List<Wave> waves) {
            waves.forEach(wave -> cast.close(havgard, wave));
        }

        private long references() {
            return cast.in(
                    havgard,
                    () -> db.sql("select count(*) from understand.reference where municipality = ?")
                            .param(havgard.municipality())
                            .query(Long.class)
                            .single());
        }

        private Optional<String> frozen() {
            return cast.in(
                    havgard,
                    () -> db.sql(
                                    "select string_agg(r::text, ' ' order by scale) from understand.reference r where municipality = ?")
                            .param(havgard.municipality())
                            .query(String.class)
                            .optional());
        }

        @Test
        void threeSchoolsHaveNoneAndFourHaveOne() {
            closeAll(colleagues.answeredRound(havgard, 3));
            assertThat(references()).isZero();
            closeAll(colleagues.answeredRound(havgard, 4));
            assertThat(references()).isPositive();
        }

        @Test
        void besideAResultOfNoRoundStaysWhatWasNewestWhenItClosed() {
            Wave before = colleagues.shownWave(havgard, 12, 1);
            clock.pass(Duration.ofDays(1));
            closeAll(colleagues.answeredRound(havgard, 4));
            clock.pass(Duration.ofDays(1));
            Wave after = colleagues.shownWave(havgard, 12, 2);
            var beside = beside(after);
            clock.pass(Duration.ofDays(1));
            closeAll(colleagues.answeredRound(havgard, 5));
            assertThat(beside(before)).isEmpty();
            assertThat(beside).isNotEmpty();
            assertThat(beside(after)).isEqualTo(beside);
        }

        private Map<String, Double> beside(Wave wave) {
            return cast.in(havgard, () -> results.references(wave));
        }

        @Test
        void itComesWhenTheLastSchoolClosesAndNeverChangesAfter() {
            List<Wave> waves = colleagues.answeredRound(havgard, 5);
            closeAll(waves.subList(0, 4));
            assertThat(references()).isZero();
            closeAll(waves);
            var first = frozen();
            closeAll(waves);
            colleagues.shownWave(havgard, 31, 9);
            assertThat(frozen()).isEqualTo(first);
        }
    }
}
