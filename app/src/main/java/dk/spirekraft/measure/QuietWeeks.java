package dk.spirekraft.measure;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The weeks in which a Danish school has no air for a survey or a workshop: holidays, exams, and the summer. It is
/// what
/// a municipality has that wrote nothing down.
final class QuietWeeks {

    private static final int WINTER_FIRST = 7;
    private static final int WINTER_LAST = 8;
    private static final int AUTUMN = 42;
    private static final int EXAMS_FIRST = 22;
    private static final int EXAMS_LAST = 25;
    /// As many years as somebody can have asked for; each is worked out once.
    private static final int KEPT = 200;

    private static final Map<SchoolYear, List<QuietPeriod>> KNOWN = new ConcurrentHashMap<>();

    private QuietWeeks() {}

    /// The quiet periods of a school year, oldest first, named by message keys.
    static List<QuietPeriod> of(SchoolYear year) {
        if (KNOWN.size() >= KEPT) KNOWN.clear();
        return KNOWN.computeIfAbsent(year, QuietWeeks::periods);
    }

    private static List<QuietPeriod> periods(SchoolYear year) {
        List<QuietPeriod> found = new ArrayList<>();
        year.first()
                .datesUntil(year.last().plusDays(1))
                .forEach(day -> reason(day).ifPresent(reason -> add(found, day, reason)));
        return List.copyOf(found);
    }

    private static void add(List<QuietPeriod> found, LocalDate day, String reason) {
        boolean goesOn = !found.isEmpty()
                && found.getLast().isCalled(reason)
                && found.getLast().last().plusDays(1).equals(day);
        LocalDate first = goesOn ? found.removeLast().first() : day;
        found.add(new QuietPeriod(Optional.empty(), reason, first, day));
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
