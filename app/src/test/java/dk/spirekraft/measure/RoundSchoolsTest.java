package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.RunningProgram;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A round is planned at all of its schools or at none, and then they stay.
@RunningProgram
class RoundSchoolsTest {

    @Autowired
    Cast cast;

    @Autowired
    Surveys surveys;

    @Autowired
    Schools schools;

    @Autowired
    Rounds rounds;

    School havgard;

    @BeforeEach
    void havgardIsThere() {
        havgard = cast.school("Havgård Skole", 62);
    }

    @Test
    void aSchoolThatIsTakenOutInThatVeryMomentLeavesNothingBehind() {
        School abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 30);
        var plans = List.of(cast.plan(havgard), cast.plan(abrinken));
        cast.in(havgard, () -> schools.remove(abrinken));
        assertThat(cast.in(havgard, () -> rounds.plan(havgard.municipality(), "Efteråret", plans)))
                .isInstanceOf(Rounds.Planning.SchoolGone.class);
        assertThat(cast.in(havgard, () -> surveys.of(havgard))).isEmpty();
        assertThat(cast.in(havgard, () -> rounds.of(havgard.municipality()))).isEmpty();
    }

    @Test
    void onceARoundIsPlannedNoneOfItsSchoolsCanBeTakenOut() {
        cast.in(havgard, () -> rounds.plan(havgard.municipality(), "Efteråret", List.of(cast.plan(havgard))));
        assertThat(cast.in(havgard, () -> schools.remove(havgard))).isFalse();
    }
}
