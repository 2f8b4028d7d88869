package dk.spirekraft.measure.web;

import dk.spirekraft.measure.FrozenPile;
import dk.spirekraft.measure.Reminders;
import dk.spirekraft.measure.Slips;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.Place;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Makes the status page of a wave from what is known of it.
@Component
class WavePages {

    private final Surveys surveys;
    private final Slips slips;
    private final WaveAdvice advice;
    private final WaveCounts counts;
    private final Reminders reminders;
    private final InvitationsPages invitations;
    private final ObjectProvider<NextStep.Source> steps;
    private final Clock clock;

    WavePages(
            Surveys surveys,
            Slips slips,
            WaveAdvice advice,
            WaveCounts counts,
            Reminders reminders,
            InvitationsPages invitations,
            ObjectProvider<NextStep.Source> steps,
            Clock clock) {
        this.surveys = surveys;
        this.slips = slips;
        this.advice = advice;
        this.counts = counts;
        this.reminders = reminders;
        this.invitations = invitations;
        this.steps = steps;
        this.clock = clock;
    }

    /// @param wished what was wished last, as typed, where it was refused
    WavePage of(School school, Wave wave, Wished wished, Words words) {
        String address = school.address() + "/maalinger/" + wave.number();
        String name = WaveWords.name(wave, words);
        return new WavePage(
                wished.isWrong() ? words.of("web.fault") + ": " + name : name,
                name,
                address,
                WaveWords.state(wave, clock.instant(), words),
                WaveWords.dialogue(wave, words),
                wished,
                NextStep.first(steps.orderedStream().toList(), Place.of(address), words),
                phase(wave),
                advice(school, wave, words),
                counts.answered(wave, words),
                wave.opening().isEmpty()
                        ? List.of()
                        : slips.piles(wave).stream()
                                .map(pile -> pile(wave, pile, words))
                                .toList(),
                reminder(wave, words),
                invitations.brief(school, wave, words),
                TeamSizes.of(surveys, wave).map(sizes -> WavePage.Moves.of(sizes, words)),
                wave.minGroupSize().answers(),
                wave.dialogueOn().toString(),
                may(school, MeasureNavigation.WORKING_GROUP),
                !wave.imported() && may(school, Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT),
                wave.closure().isPresent() && may(school, Role.SECRETARIAT));
    }

    private WavePage.Phase phase(Wave wave) {
        if (wave.opening().isEmpty()) return WavePage.Phase.PLANNED;
        if (wave.closure().isPresent()) return WavePage.Phase.CLOSED;
        return wave.isWaiting(clock.instant()) ? WavePage.Phase.WAITING : WavePage.Phase.OPEN;
    }

    private static boolean may(School school, Role... roles) {
        return Visitors.current()
                .filter(visitor -> visitor.isAny(school, roles))
                .isPresent();
    }

    private WavePage.Reminder reminder(Wave wave, Words words) {
        String latest = reminders
                .latest(wave)
                .map(sent -> words.of("measure.reminder.sent", sent.addresses(), words.day(sent.on())))
                .orElse("");
        return new WavePage.Reminder(latest, isAtWork(wave) && !reminders.isSentToday(wave));
    }

    /// While answers or tokens are taken, there is something to be reminded of.
    private boolean isAtWork(Wave wave) {
        return wave.isOpen(clock.instant()) || (wave.isCollecting(clock.instant()) && invitations.haveLeft(wave));
    }

    private List<String> advice(School school, Wave wave, Words words) {
        return wave.opening().isPresent()
                ? advice.ofDialogue(wave, words)
                : advice.of(WavePlan.of(school, wave), wave.number(), words);
    }

    private static WavePage.Pile pile(Wave wave, Slips.Pile pile, Words words) {
        String name = wave.asksUnits()
                ? words.of("measure.pile.name", FrozenPile.named(pile.units()))
                : words.of("measure.pile.whole");
        int missing = pile.drawing() - pile.printed();
        return new WavePage.Pile(
                pile.number(),
                name,
                pile.invited() == 0
                        ? words.of("measure.pile.printed", pile.printed(), pile.eligible())
                        : words.of("measure.pile.invited", pile.printed(), pile.invited(), pile.eligible()),
                Math.max(1, missing),
                missing > 0 ? "" : words.of("measure.slips.spare"));
    }
}
