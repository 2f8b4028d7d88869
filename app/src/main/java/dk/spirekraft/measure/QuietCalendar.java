package dk.spirekraft.measure;

import dk.spirekraft.web.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/// Warns when a wave or its dialogue falls in quiet weeks.
public final class QuietCalendar {

    private QuietCalendar() {}

    /// The first school day from here on with so many days after it, none of them quiet.
    public static LocalDate firstClear(LocalDate from, int days) {
        LocalDate day = from;
        while (day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                || QuietWeeks.within(day, day.plusDays(days)).isPresent()) day = day.plusDays(1);
        return day;
    }

    public static Optional<String> warning(WavePlan plan, Words words) {
        var first = plan.opensAt().atZone(Words.ZONE).toLocalDate();
        var last = plan.closesAt().atZone(Words.ZONE).toLocalDate();
        return QuietWeeks.within(first, last)
                .or(() -> QuietWeeks.within(plan.dialogueOn(), plan.dialogueOn()))
                .map(quiet -> words.of("measure.quiet.warning", words.day(quiet.day()), words.of(quiet.reason())));
    }
}
