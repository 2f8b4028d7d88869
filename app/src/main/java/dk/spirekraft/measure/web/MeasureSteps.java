package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.Place;
import dk.spirekraft.web.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The next step as far as asking goes: plan, open, deal slips.
@Component
class MeasureSteps implements NextStep.Source {

    private final Surveys surveys;
    private final Schools schools;

    MeasureSteps(Surveys surveys, Schools schools) {
        this.surveys = surveys;
        this.schools = schools;
    }

    @Override
    public Optional<NextStep> at(Place place, Words words) {
        Optional<School> school = place.school().flatMap(schools::bySlug);
        Optional<Visitor> visitor = Visitors.current();
        if (school.isEmpty() || visitor.isEmpty()) return Optional.empty();
        if (visitor.get().isInWorkingGroup(school.get())) return step(school.get(), words);
        return visitor.get().isAny(school.get(), Role.HELPER) ? paper(school.get(), words) : Optional.empty();
    }

    /// What a neutral helper does while a wave is open.
    private Optional<NextStep> paper(School school, Words words) {
        return surveys.of(school).stream()
                .filter(wave -> wave.opening().isPresent() && wave.closure().isEmpty())
                .reduce((older, newer) -> newer)
                .map(wave -> Step.PAPER.at(school.address() + "/maalinger/" + wave.number() + "/indtastning", words));
    }

    private Optional<NextStep> step(School school, Words words) {
        String waves = school.address() + "/maalinger";
        Optional<Wave> last = surveys.of(school).stream().reduce((older, newer) -> newer);
        if (last.isEmpty()) return Optional.of(Step.PLAN.at(waves + "/ny", words));
        String wave = waves + "/" + last.get().number();
        if (last.get().opening().isEmpty()) return Optional.of(Step.OPEN.at(wave, words));
        return last.get().closure().isEmpty() ? Optional.of(Step.SLIPS.at(wave, words)) : Optional.empty();
    }

    /// What there is to do, how soon, and how many minutes it takes.
    private enum Step {
        PLAN("plan", 30, 10),
        OPEN("open", 20, 5),
        SLIPS("slips", 20, 10),
        PAPER("paper", 20, 2);

        private final String kind;
        private final int urgency;
        private final int minutes;

        Step(String kind, int urgency, int minutes) {
            this.kind = kind;
            this.urgency = urgency;
            this.minutes = minutes;
        }

        NextStep at(String address, Words words) {
            String title = words.of("measure.step." + kind + ".title");
            return new NextStep(urgency, minutes, title, words.of("measure.step." + kind + ".action"), address);
        }
    }
}
