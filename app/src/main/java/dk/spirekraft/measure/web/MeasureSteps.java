package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Slips;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.Place;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The next step as far as asking goes: plan, open, deal slips.
@Component
class MeasureSteps implements NextStep.Source {

    private final Surveys surveys;
    private final Slips slips;
    private final Schools schools;

    MeasureSteps(Surveys surveys, Slips slips, Schools schools) {
        this.surveys = surveys;
        this.slips = slips;
        this.schools = schools;
    }

    @Override
    public Optional<NextStep> at(Place place, Words words) {
        var visitor = Visitors.current();
        return place.school()
                .flatMap(schools::bySlug)
                .filter(school -> visitor.isPresent())
                .flatMap(school -> visitor.get().isAny(school, MeasureNavigation.WORKING_GROUP)
                        ? step(school, place, words)
                        : visitor.get().isAny(school, Role.HELPER) ? paper(school, words) : Optional.empty());
    }

    private Optional<NextStep> step(School school, Place place, Words words) {
        String waves = school.address() + "/maalinger";
        Optional<Wave> about = about(school, place);
        if (about.isEmpty()) return Optional.of(Step.PLAN.at(waves + "/ny", words));
        String wave = waves + "/" + about.get().number();
        if (about.get().opening().isEmpty()) return Optional.of(Step.OPEN.at(wave, words));
        boolean due = about.get().closure().isEmpty() && isShortOfSlips(about.get());
        return due ? Optional.of(Step.SLIPS.at(wave, words)) : Optional.empty();
    }

    /// The wave that the place is about, or the school's newest.
    private Optional<Wave> about(School school, Place place) {
        List<Wave> all = surveys.of(school);
        return place.after("maalinger")
                .flatMap(number -> all.stream()
                        .filter(wave -> number.equals(String.valueOf(wave.number())))
                        .findFirst())
                .or(() -> all.stream().reduce((older, newer) -> newer));
    }

    private boolean isShortOfSlips(Wave wave) {
        return slips.piles(wave).stream().anyMatch(pile -> pile.printed() < pile.eligible());
    }

    /// What a neutral helper is here for.
    private Optional<NextStep> paper(School school, Words words) {
        return surveys.of(school).stream()
                .filter(wave -> wave.opening().isPresent() && wave.closure().isEmpty())
                .reduce((older, newer) -> newer)
                .map(wave -> Step.PAPER.at(school.address() + "/maalinger/" + wave.number() + "/indtastning", words));
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
