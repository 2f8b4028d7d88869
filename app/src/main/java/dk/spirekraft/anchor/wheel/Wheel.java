package dk.spirekraft.anchor.wheel;

import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.wheel.DutyPlans.Planned;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What stands in a school's year wheel.
///
/// @param routines those that have not ended
/// @param check the day of the next anchoring check, empty where none is due
public record Wheel(List<Routine> routines, List<Planned> duties, Optional<LocalDate> check) {

    public Wheel {
        routines = List.copyOf(routines);
        duties = List.copyOf(duties);
    }

    /// What comes all year round.
    public List<Routine> allYear() {
        return routines.stream()
                .filter(routine -> routine.plan().rhythm().isAllYear())
                .toList();
    }

    /// The routines of one month, those that come all year round left out.
    public List<Routine> in(Month month) {
        return routines.stream()
                .filter(routine -> !routine.plan().rhythm().isAllYear())
                .filter(routine ->
                        routine.plan().rhythm().months(routine.plan().month()).contains(month))
                .toList();
    }

    /// The duties that a month has in the years in which they come round.
    public List<Planned> duties(Month month) {
        return duties.stream()
                .filter(planned -> planned.from().getMonth() == month)
                .toList();
    }

    /// The day of the next check if it lies in the coming twelve months' turn of this month.
    public Optional<LocalDate> check(Month month, YearMonth now) {
        return check.filter(
                day -> day.getMonth() == month && YearMonth.from(day).isBefore(now.plusYears(1)));
    }
}
