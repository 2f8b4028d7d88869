package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Where too few answered, everybody is led to an open talk, and what follows goes on past that wave.
@RunningProgram
class TooFewAnsweredTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Surveys surveys;

    School havgard;
    Wave wave;
    String second;

    @BeforeEach
    void fourAnswerTheSecondWave() {
        havgard = cast.school("Havgård Skole", 62);
        wave = colleagues.closedWave(havgard, 12, 3);
        second = havgard.address() + "/maalinger/2";
        cast.openWave(havgard);
        colleagues.answer(
                havgard, cast.in(havgard, () -> surveys.find(havgard, 2)).orElseThrow(), 4, 1);
        cast.close(havgard, cast.in(havgard, () -> surveys.find(havgard, 2)).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SCHOOL_LEADER", "AMR", "TR", "MEMBER", "CONSULTANT"})
    void theGuideToAnOpenTalkStandsThereAtOnceAndNothingElse(Role role) {
        Phone phone = cast.signedIn(role, havgard);
        for (String way : List.of("", "/trust", "?vis=tabel", "?vis=storskaerm"))
            assertThat(phone.get(second + "/resultater" + way).body())
                    .as(way)
                    .contains("En åben samtale på 45 minutter", "Første runde, 10 minutter")
                    .doesNotContain("/visning", "<figure", "<table", "tal.csv", "<textarea");
    }

    @Test
    void staffReadTheSame() {
        assertThat(StaffPhone.at(havgard, cast).get("/personale").body()).contains("En åben samtale på 45 minutter");
    }

    @Test
    void theLedgerGoesOnPastIt() {
        var amr = cast.signedIn(Role.AMR, havgard);
        String first = havgard.address() + "/maalinger/1";
        amr.get(first + "/resultater");
        amr.post(first + "/visning", Map.of());
        long before =
                amr.get(havgard.address() + "/protokol.jsonl").body().lines().count();
        colleagues.shownWave(havgard, 14, 2);
        assertThat(amr.get(havgard.address() + "/protokol.jsonl").body().lines())
                .hasSizeGreaterThan((int) before + 1);
    }

    @Test
    void theNextMeasurementIsComparedWithTheOneBeforeThatHadFigures() {
        colleagues.show(havgard, wave);
        colleagues.shownWave(havgard, 14, 2);
        assertThat(cast.signedIn(Role.AMR, havgard)
                        .get(havgard.address() + "/maalinger/3/resultater?vis=tabel")
                        .body())
                .contains("Ændring siden 1. måling");
    }
}
