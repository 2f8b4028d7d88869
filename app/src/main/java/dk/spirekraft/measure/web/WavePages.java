package dk.spirekraft.measure.web;

import dk.spirekraft.measure.DailyCounts;
import dk.spirekraft.measure.Slips;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
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
    private final Schools schools;
    private final DailyCounts counts;
    private final ObjectProvider<NextStep.Source> steps;
    private final Clock clock;

    WavePages(
            Surveys surveys,
            Slips slips,
            Schools schools,
            DailyCounts counts,
            ObjectProvider<NextStep.Source> steps,
            Clock clock) {
        this.surveys = surveys;
        this.slips = slips;
        this.schools = schools;
        this.counts = counts;
        this.steps = steps;
        this.clock = clock;
    }

    /// @param fault why the last wish was refused, empty for none
    WavePage of(School school, Wave wave, String fault, Words words) {
        String address = school.address() + "/maalinger/" + wave.number();
        return new WavePage(
                WaveWords.name(wave, words),
                address,
                WaveWords.state(wave, clock.instant(), words),
                words.of("measure.dialogue.on", words.day(wave.dialogueOn())),
                fault,
                NextStep.first(steps.orderedStream().toList(), Place.of(address), words),
                wave.opening().isEmpty()
                        ? WavePage.Phase.PLANNED
                        : wave.closure().isEmpty() ? WavePage.Phase.OPEN : WavePage.Phase.CLOSED,
                WaveAdvice.of(wave, staff(school), anotherIsOpen(school, wave), words),
                answered(wave, words),
                wave.opening().isEmpty()
                        ? List.of()
                        : slips.piles(wave).stream()
                                .map(pile -> pile(wave, pile, words))
                                .toList(),
                wave.minGroupSize().answers(),
                wave.dialogueOn().toString(),
                Visitors.current()
                        .filter(visitor -> visitor.isAny(school, MeasureNavigation.WORKING_GROUP))
                        .isPresent());
    }

    private boolean anotherIsOpen(School school, Wave wave) {
        return surveys.of(school).stream()
                .anyMatch(other -> other.number() != wave.number()
                        && other.opening().isPresent()
                        && other.closure().isEmpty());
    }

    private int staff(School school) {
        return schools.units(school).stream().mapToInt(unit -> unit.staff()).sum();
    }

    private static WavePage.Pile pile(Wave wave, Slips.Pile pile, Words words) {
        String name = wave.asksUnits()
                ? words.of("measure.pile.name", String.join(", ", pile.units()))
                : words.of("measure.pile.whole");
        int missing = pile.eligible() - pile.printed();
        return new WavePage.Pile(
                pile.number(),
                name,
                words.of("measure.pile.printed", pile.printed(), pile.eligible()),
                missing > 0 ? missing : SlipsForm.A_SHEET);
    }

    private WavePage.Answered answered(Wave wave, Words words) {
        int eligible = wave.opening().map(Wave.Opening::eligible).orElse(0);
        if (wave.closure().isPresent()) {
            int sheets = wave.closure().get().sheets();
            return new WavePage.Answered(sheets, eligible, words.of("measure.answered.closed", sheets, eligible));
        }
        return counts.latest(wave)
                .map(count -> new WavePage.Answered(
                        count.answered(),
                        eligible,
                        words.of("measure.answered.counted", count.answered(), eligible, words.day(count.on()))))
                .orElseGet(() -> new WavePage.Answered(0, eligible, words.of("measure.answered.notYet")));
    }
}
