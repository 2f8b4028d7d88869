package dk.spirekraft.learn.support;

import dk.spirekraft.learn.workshop.FindingChoices;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.understand.Showings;
import java.util.List;
import org.springframework.stereotype.Component;

/// What is known of a school's waves.
@Component
record Measuring(Surveys surveys, Showings showings, FindingChoices choices) {

    Situation.Measured at(School school) {
        List<Wave> waves = surveys.of(school);
        if (waves.isEmpty()) return Situation.Measured.NOTHING;
        return new Situation.Measured(waves, showings.openedAt(waves), choices.waves(school));
    }
}
