package dk.spirekraft.measure.web;

import dk.spirekraft.measure.QuietDays;
import dk.spirekraft.measure.QuietPeriod;
import dk.spirekraft.measure.QuietPeriods;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a working group should think of before it opens a wave. Advice never forbids, for a school knows its own
/// calendar.
@Component
class WaveAdvice {

    /// Under so many, talking beats counting.
    private static final int SMALL = 15;

    private final Surveys surveys;
    private final Schools schools;
    private final QuietPeriods quiet;
    private final Clock clock;

    WaveAdvice(Surveys surveys, Schools schools, QuietPeriods quiet, Clock clock) {
        this.surveys = surveys;
        this.schools = schools;
        this.quiet = quiet;
        this.clock = clock;
    }

    /// How many could answer at a school if a wave opened now.
    int staff(School school) {
        return schools.units(school).stream().mapToInt(unit -> unit.staff()).sum();
    }

    /// @param number of the wave, 0 for one that has none yet
    List<String> of(WavePlan plan, int number, Words words) {
        List<String> advice = new ArrayList<>();
        int staff = staff(plan.school());
        if (staff < SMALL) advice.add(words.of("measure.advice.small", staff));
        if (surveys.hasAnotherOpen(plan.school(), number)) advice.add(words.of("measure.advice.another"));
        warning(plan, words).ifPresent(advice::add);
        return advice;
    }

    /// Of an opened wave only the day of the dialogue can still be moved to where there is more air.
    List<String> ofDialogue(Wave wave, Words words) {
        LocalDate day = wave.dialogueOn();
        if (day.isBefore(clock.instant().atZone(Words.ZONE).toLocalDate())) return List.of();
        return quiet.from(wave.municipality(), day).on(day).map(period -> warning(day, period, words)).stream()
                .toList();
    }

    /// The first quiet day of the wave or its dialogue, and why it is.
    private Optional<String> warning(WavePlan plan, Words words) {
        LocalDate first = plan.opensAt().atZone(Words.ZONE).toLocalDate();
        LocalDate last = plan.closesAt().atZone(Words.ZONE).toLocalDate();
        QuietDays days = quiet.from(plan.school().municipality(), first);
        return days.within(first, last)
                .map(period -> warning(first.isAfter(period.first()) ? first : period.first(), period, words))
                .or(() -> days.on(plan.dialogueOn()).map(period -> warning(plan.dialogueOn(), period, words)));
    }

    private static String warning(LocalDate day, QuietPeriod period, Words words) {
        return words.of("measure.quiet.warning", words.day(day), period.called(words));
    }
}
