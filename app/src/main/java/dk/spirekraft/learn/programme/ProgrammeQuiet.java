package dk.spirekraft.learn.programme;

import dk.spirekraft.learn.template.QuietPeriod;
import dk.spirekraft.measure.QuietDays;
import dk.spirekraft.measure.QuietPeriods;
import dk.spirekraft.measure.SchoolYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The quiet days of a programme: those of its municipality, and those that its template keeps free beyond the usual
/// holidays. About the usual ones the municipality's calendar decides alone, so that it may work while others have a
/// holiday.
@Component
public class ProgrammeQuiet {

    private static final int YEARS = 5;
    private static final int KEPT = 200;

    private final QuietPeriods periods;
    private final Templates templates;
    private final Map<Asked, List<dk.spirekraft.measure.QuietPeriod>> known = new ConcurrentHashMap<>();

    ProgrammeQuiet(QuietPeriods periods, Templates templates) {
        this.periods = periods;
        this.templates = templates;
    }

    private record Asked(List<QuietPeriod> template, SchoolYear year) {}

    /// Of a programme that was laid out.
    public QuietDays of(Programme programme, LocalDate from) {
        return of(programme.municipality(), templates.of(programme).quiet(), from);
    }

    /// Of a programme by a template that keeps this free, from this day's school year on.
    public QuietDays of(UUID municipality, List<QuietPeriod> template, LocalDate from) {
        return periods.from(municipality, from).and(beyond(template, from));
    }

    /// What a template keeps free beyond the usual holidays, from this day's school year on.
    public List<dk.spirekraft.measure.QuietPeriod> beyond(List<QuietPeriod> template, LocalDate from) {
        if (known.size() >= KEPT) known.clear();
        return Stream.iterate(SchoolYear.of(from.minusMonths(1)), SchoolYear::next)
                .limit(YEARS)
                .flatMap(year -> known.computeIfAbsent(new Asked(template, year), ProgrammeQuiet::days).stream())
                .toList();
    }

    private static List<dk.spirekraft.measure.QuietPeriod> days(Asked asked) {
        return asked.template().stream()
                .flatMap(period -> days(period, asked.year()).stream())
                .toList();
    }

    private static List<dk.spirekraft.measure.QuietPeriod> days(QuietPeriod period, SchoolYear year) {
        List<dk.spirekraft.measure.QuietPeriod> found = new ArrayList<>();
        for (LocalDate day : year.first().datesUntil(year.last().plusDays(1)).toList())
            if (period.covers(day) && !QuietPeriods.isUsual(day)) {
                boolean goesOn =
                        !found.isEmpty() && found.getLast().last().plusDays(1).equals(day);
                LocalDate first = goesOn ? found.removeLast().first() : day;
                found.add(new dk.spirekraft.measure.QuietPeriod(Optional.empty(), period.name(), first, day));
            }
        return found;
    }
}
