package dk.spirekraft.overview.municipality;

import dk.spirekraft.learn.process.ProcessFigures;
import dk.spirekraft.learn.process.ProgrammeFigures;
import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.measure.SchoolYear;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// How the programmes that have anything in a school year went until today.
@Component
class ProgrammesOfYear {

    private final PlannedDates dates;
    private final ProcessFigures figures;

    ProgrammesOfYear(PlannedDates dates, ProcessFigures figures) {
        this.dates = dates;
        this.figures = figures;
    }

    List<ProgrammeFigures> of(UUID municipality, SchoolYear year) {
        Map<UUID, List<PlannedDate>> plans = dates.in(municipality);
        return figures.in(municipality).entrySet().stream()
                .filter(programme -> plans.getOrDefault(programme.getKey(), List.of()).stream()
                        .anyMatch(date -> isIn(date, year)))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean isIn(PlannedDate date, SchoolYear year) {
        return date.cancelled().isEmpty()
                && !date.first().isAfter(year.last())
                && !date.last().isBefore(year.first());
    }
}
