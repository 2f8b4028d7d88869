package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Invitations;
import dk.spirekraft.measure.Reminders;
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
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The next step as far as asking goes: plan, open, invite, deal slips, remind, and talk in the open where few have
/// answered.
@Component
class MeasureSteps implements NextStep.Source {

    private static final Duration SOME_DAYS = Duration.ofDays(3);

    private final Surveys surveys;
    private final Slips slips;
    private final Reminders reminders;
    private final Invitations invitations;
    private final Schools schools;
    private final Clock clock;

    MeasureSteps(
            Surveys surveys, Slips slips, Reminders reminders, Invitations invitations, Schools schools, Clock clock) {
        this.surveys = surveys;
        this.slips = slips;
        this.reminders = reminders;
        this.invitations = invitations;
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    public Optional<NextStep> at(Place place, Words words) {
        var visitor = Visitors.current();
        return place.school()
                .flatMap(schools::bySlug)
                .filter(school -> visitor.isPresent())
                .flatMap(school -> visitor.get().isAny(school, MeasureNavigation.WORKING_GROUP)
                        ? step(school, place, words)
                        : visitor.get().isAny(school, Role.HELPER) ? paper(school, words) : Optional.empty())
                .map(step -> place.after("maalinger").isPresent() ? step.here() : step);
    }

    private Optional<NextStep> step(School school, Place place, Words words) {
        String waves = school.address() + "/maalinger";
        Optional<Wave> about = about(school, place);
        if (about.isEmpty()) return Optional.of(Step.PLAN.at(waves + "/ny", words));
        Wave wave = about.get();
        boolean onItsPage = place.after("maalinger").isPresent();
        String address = waves + "/" + wave.number();
        if (wave.opening().isEmpty())
            return Optional.of(onItsPage ? Step.READY.at(address + "#aabning", words) : Step.OPEN.at(address, words));
        if (wave.closure().isPresent()) return afterClosing(wave, address, words);
        if (isToInvite(wave)) return Optional.of(Step.INVITE.at(address + "/invitationer", words));
        if (isShortOfSlips(wave)) return Optional.of(Step.SLIPS.at(address + "#sedler", words));
        return isQuietForDays(wave) ? Optional.of(Step.REMIND.at(address + "#mere", words)) : Optional.empty();
    }

    /// Where too few have answered there is nothing to look at, but everything to talk about.
    private static Optional<NextStep> afterClosing(Wave wave, String address, Words words) {
        return wave.hasTooFew()
                ? Optional.of(Step.TALK.at(address + "/materiale/" + Material.DIALOGUE.slug(), words))
                : Optional.empty();
    }

    /// True if it has been open for some days, and nobody was reminded lately.
    private boolean isQuietForDays(Wave wave) {
        var lately = clock.instant().minus(SOME_DAYS);
        return wave.isOpen(clock.instant())
                && wave.opening().orElseThrow().at().isBefore(lately)
                && reminders
                        .latest(wave)
                        .filter(sent ->
                                sent.on().isAfter(lately.atZone(Words.ZONE).toLocalDate()))
                        .isEmpty();
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

    /// True while invitations can be sent and none was.
    private boolean isToInvite(Wave wave) {
        var standing = invitations.standing(wave);
        return wave.isCollecting(clock.instant()) && standing.sent() + standing.leaving() == 0;
    }

    private boolean isShortOfSlips(Wave wave) {
        return slips.piles(wave).stream().anyMatch(pile -> pile.printed() < pile.drawing());
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
        READY("ready", 20, 5),
        INVITE("invite", 20, 10),
        SLIPS("slips", 20, 10),
        REMIND("remind", 25, 2),
        /// Before the result, which says nothing then.
        TALK("talk", 5, 45),
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
