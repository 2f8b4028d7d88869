package dk.spirekraft.measure;

import dk.spirekraft.web.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Warns when a wave or its dialogue falls in quiet weeks, and tells which they are.
public final class QuietCalendar {

    private QuietCalendar() {}

    /// Quiet days in a row.
    ///
    /// @param reason the message key of why they are quiet
    public record Quiet(LocalDate first, LocalDate last, String reason) {}

    /// The quiet days from the first day to the last, oldest first, cut off at both.
    public static List<Quiet> between(LocalDate first, LocalDate last) {
        List<Quiet> found = new ArrayList<>();
        first.datesUntil(last.plusDays(1))
                .forEach(day -> QuietWeeks.within(day, day)
                        .ifPresent(quiet -> add(found, new Quiet(day, day, quiet.reason()))));
        return List.copyOf(found);
    }

    private static void add(List<Quiet> found, Quiet day) {
        boolean goesOn = !found.isEmpty()
                && found.getLast().reason().equals(day.reason())
                && found.getLast().last().plusDays(1).equals(day.first());
        if (!goesOn) found.add(day);
        else found.add(new Quiet(found.removeLast().first(), day.last(), day.reason()));
    }

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
