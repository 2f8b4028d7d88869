package dk.spirekraft.learn.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Tries;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A survey has one name: the number that it has at its school, past and to come.
@RunningProgram
class SceneMakerTest {

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Surveys surveys;

    @Autowired
    Tries tries;

    @Test
    void whatIsPlannedIsNumberedAfterWhatTheSchoolHasHad() {
        School havgard = cast.school("Havgård Skole", 62);
        Programme programme = course.start(havgard);
        colleagues.closedWave(havgard, 6, 7);
        colleagues.closedWave(havgard, 6, 8);
        var waves = cast.in(havgard, () -> surveys.of(havgard));
        var scene = new SceneMaker(waves, tries.today(), new Dictionary().in(Language.DANISH))
                .scene(course.plan(programme, havgard), List.of());
        assertThat(scene.sights())
                .extracting(Scene.Sight::label)
                .filteredOn(label -> label.endsWith("måling") && !label.startsWith("Dialog"))
                .doesNotHaveDuplicates()
                .contains("1. måling", "2. måling", "3. måling");
        assertThat(cast.signedIn(Role.AMR, havgard)
                        .get(havgard.address() + "/forloeb")
                        .body())
                .contains("2. måling")
                .doesNotContain(">Måling<");
    }
}
