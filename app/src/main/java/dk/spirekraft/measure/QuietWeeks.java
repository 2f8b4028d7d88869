package dk.spirekraft.measure;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.Optional;

/// The weeks in which a Danish school has no air for a survey: holidays, exams, and the summer.
/// They warn; they forbid nothing, for a school knows its own calendar.
final class QuietWeeks {

    private static final int WINTER_FIRST = 7;
    private static final int WINTER_LAST = 8;
    private static final int AUTUMN = 42;
    private static final int EXAMS_FIRST = 22;
    private static final int EXAMS_LAST = 25;

    private QuietWeeks() {}

    /// The first quiet day in the window, with the message key of why.
    record Quiet(LocalDate day, String reason) {}

    static Optional<Quiet> within(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> reason(day).map(why -> new Quiet(day, why)).stream())
                .findFirst();
    }

    private static Optional<String> reason(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        if (isSummer(day)) return Optional.of("measure.quiet.summer");
        if (isChristmas(day)) return Optional.of("measure.quiet.christmas");
        if (isEaster(day)) return Optional.of("measure.quiet.easter");
        if (week >= WINTER_FIRST && week <= WINTER_LAST) return Optional.of("measure.quiet.winter");
        if (week == AUTUMN) return Optional.of("measure.quiet.autumn");
        return week >= EXAMS_FIRST && week <= EXAMS_LAST ? Optional.of("measure.quiet.exams") : Optional.empty();
    }

    private static boolean isSummer(LocalDate day) {
        return day.getMonth() == Month.JULY
                || (day.getMonth() == Month.JUNE && day.getDayOfMonth() > 24)
                || (day.getMonth() == Month.AUGUST && day.getDayOfMonth() < 8);
    }

    private static boolean isChristmas(LocalDate day) {
        return (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() > 19)
                || (day.getMonth() == Month.JANUARY && day.getDayOfMonth() < 4);
    }

    private static boolean isEaster(LocalDate day) {
        LocalDate easter = Easter.sunday(day.getYear());
        return !day.isBefore(easter.minusDays(8)) && !day.isAfter(easter.plusDays(1));
    }
}
