package dk.spirekraft.understand.web;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Golden;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A result in every state, whole: not shown, too few, few, many, with a change, as a table and on the wall.
@RunningProgram
class ResultsPageTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    School havgard;

    @BeforeEach
    void havgardIsThere() {
        havgard = cast.school("Havgård Skole", 62);
    }

    private Phone.Page result(int wave, String way) {
        return cast.signedIn(Role.AMR, havgard)
                .get("%s/maalinger/%d/resultater%s".formatted(havgard.address(), wave, way));
    }

    @Test
    void notShownYet() {
        colleagues.closedWave(havgard, 12, 1);
        Golden.expect("result-not-shown", result(1, ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void tooFewAnswers(int answers) {
        colleagues.closedWave(havgard, answers, 1);
        Golden.expect("result-" + answers, result(1, ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 12, 31})
    void soManyAnswers(int answers) {
        colleagues.shownWave(havgard, answers, 1);
        Golden.expect("result-" + answers, result(1, ""));
        Golden.expect("result-" + answers + "-table", result(1, "?vis=tabel"));
    }

    @Test
    void onTheWall() {
        colleagues.shownWave(havgard, 12, 1);
        Golden.expect("result-wall", result(1, "?vis=storskaerm"));
    }

    @Test
    void withTheWaveBefore() {
        colleagues.shownWave(havgard, 31, 1);
        colleagues.shownWave(havgard, 28, 2);
        Golden.expect("result-change", result(2, ""));
    }

    @Test
    void asAFile() {
        colleagues.shownWave(havgard, 7, 1);
        Golden.expect("result-file", cast.signedIn(Role.AMR, havgard).get(havgard.address() + "/maalinger/1/tal.csv"));
    }
}
