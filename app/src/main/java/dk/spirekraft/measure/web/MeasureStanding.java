package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Standing;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// How a school's measurement stands: the open one, or else the newest.
@Component
class MeasureStanding implements Standing.Source {

    private static final Role[] READERS = {
        Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT, Role.SECRETARIAT, Role.ADMINISTRATION
    };

    private final Surveys surveys;
    private final Clock clock;

    MeasureStanding(Surveys surveys, Clock clock) {
        this.surveys = surveys;
        this.clock = clock;
    }

    @Override
    public Map<UUID, Standing> of(List<School> schools, Words words) {
        Map<UUID, Wave> current = surveys.current(schools);
        Map<UUID, Standing> found = new HashMap<>();
        for (School school : schools) {
            Wave wave = current.get(school.id());
            if (wave != null) found.put(school.id(), standing(school, wave, words));
        }
        return found;
    }

    private Standing standing(School school, Wave wave, Words words) {
        String state = WaveWords.state(wave, clock.instant(), words);
        String dialogue = WaveWords.dialogue(wave, words);
        boolean reads = Visitors.current()
                .filter(visitor -> visitor.isAny(school, READERS))
                .isPresent();
        return new Standing(
                WaveWords.name(wave, words),
                words.of("measure.standing", state, dialogue).strip(),
                reads ? school.address() + "/maalinger/" + wave.number() : "");
    }
}
