package dk.spirekraft.measure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The quiet periods of one municipality over some years, to lay a plan around.
public record QuietDays(List<QuietPeriod> periods) {

    private static final int SEARCHED = 400;

    public QuietDays {
        periods = List.copyOf(periods);
    }

    /// These, and what somebody else keeps free.
    public QuietDays and(List<QuietPeriod> more) {
        return more.isEmpty()
                ? this
                : new QuietDays(Stream.concat(periods.stream(), more.stream()).toList());
    }

    /// The quiet period that this day lies in.
    public Optional<QuietPeriod> on(LocalDate day) {
        return periods.stream().filter(period -> period.covers(day)).findFirst();
    }

    /// The first quiet period that meets these days.
    public Optional<QuietPeriod> within(LocalDate first, LocalDate last) {
        return periods.stream()
                .filter(period ->
                        !period.first().isAfter(last) && !period.last().isBefore(first))
                .findFirst();
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    }

    /// The first school day from here on with so many days after it, none of them quiet.
    ///
    /// @throws IllegalStateException if more than a year has no such days
    public LocalDate firstClear(LocalDate from, int daysAfter) {
        return from.datesUntil(from.plusDays(SEARCHED))
                .filter(day ->
                        !isWeekend(day) && within(day, day.plusDays(daysAfter)).isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No %d clear days in a row within a year from %s".formatted(daysAfter + 1, from)));
    }

    /// How many days of these are quiet.
    public int count(LocalDate first, LocalDate last) {
        return (int) first.datesUntil(last.plusDays(1))
                .filter(day -> on(day).isPresent())
                .count();
    }
}
