package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.Place;
import dk.spirekraft.web.Standing;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How a school's measurement stands: the open one, or else the newest.
@Component
class MeasureStanding implements Standing.Source {

    private static final Role[] READERS = {
        Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT, Role.SECRETARIAT, Role.ADMINISTRATION
    };

    private final Surveys surveys;
    private final Schools schools;
    private final Clock clock;

    MeasureStanding(Surveys surveys, Schools schools, Clock clock) {
        this.surveys = surveys;
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    public Optional<Standing> at(Place place, Words words) {
        return place.school().flatMap(schools::bySlug).flatMap(school -> {
            List<Wave> waves = surveys.of(school);
            return waves.stream()
                    .filter(wave -> wave.opening().isPresent() && wave.closure().isEmpty())
                    .findFirst()
                    .or(() -> waves.stream().reduce((older, newer) -> newer))
                    .map(wave -> standing(school, wave, words));
        });
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
