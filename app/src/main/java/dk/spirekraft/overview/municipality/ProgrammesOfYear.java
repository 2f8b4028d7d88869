package dk.spirekraft.overview.municipality;

import dk.spirekraft.learn.process.Figure;
import dk.spirekraft.learn.process.ProcessFigures;
import dk.spirekraft.learn.process.ProgrammeFigures;
import dk.spirekraft.learn.process.Share;
import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.measure.SchoolYear;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// How the programmes of a school year went at each of their schools until today.
@Component
class ProgrammesOfYear {

    private final PlannedDates dates;
    private final ProcessFigures figures;

    ProgrammesOfYear(PlannedDates dates, ProcessFigures figures) {
        this.dates = dates;
        this.figures = figures;
    }

    /// One for each school of a programme that has anything in the year; a school of two programmes is there once.
    List<Map<Figure, Share>> of(UUID municipality, SchoolYear year) {
        Map<UUID, List<PlannedDate>> plans = dates.in(municipality);
        Map<UUID, Map<Figure, Share>> found = new LinkedHashMap<>();
        figures.in(municipality).forEach((programme, went) -> {
            if (plans.getOrDefault(programme, List.of()).stream().anyMatch(date -> isIn(date, year)))
                for (ProgrammeFigures.AtSchool one : went.schools())
                    found.merge(one.school().id(), one.figures(), ProgrammesOfYear::sum);
        });
        return List.copyOf(found.values());
    }

    private static Map<Figure, Share> sum(Map<Figure, Share> one, Map<Figure, Share> other) {
        Map<Figure, Share> sums = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values())
            sums.put(figure, one.getOrDefault(figure, Share.NONE).plus(other.getOrDefault(figure, Share.NONE)));
        return sums;
    }

    private static boolean isIn(PlannedDate date, SchoolYear year) {
        return date.cancelled().isEmpty()
                && !date.first().isAfter(year.last())
                && !date.last().isBefore(year.first());
    }
}
