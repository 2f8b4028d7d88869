package dk.spirekraft.learn.process;

import dk.spirekraft.learn.programme.Participant;
import dk.spirekraft.learn.programme.Participants;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Counts how programmes went, anew each time, from what happened: nobody types a figure.
@Component
public class ProcessFigures {

    private final Participants participants;
    private final Happenings happenings;
    private final Clock clock;

    ProcessFigures(Participants participants, Happenings happenings, Clock clock) {
        this.participants = participants;
        this.happenings = happenings;
        this.clock = clock;
    }

    /// How this programme went until today.
    public ProgrammeFigures of(Programme programme) {
        return counted(Map.of(programme.id(), participants.of(programme)))
                .getOrDefault(programme.id(), ProgrammeFigures.NONE);
    }

    /// How each programme of a municipality went until today: five questions to the database, however many there are.
    public Map<UUID, ProgrammeFigures> in(UUID municipality) {
        return counted(participants.in(municipality));
    }

    private Map<UUID, ProgrammeFigures> counted(Map<UUID, List<Participant>> programmes) {
        if (programmes.isEmpty()) return Map.of();
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        Map<UUID, List<Happenings.Held>> workshops = happenings.workshops(programmes.keySet(), today);
        Map<UUID, List<Happenings.Seen>> seen = happenings.seen(programmes.keySet());
        Map<UUID, Map<UUID, Happenings.Tried>> tried = happenings.tried(programmes.keySet(), today);
        Map<UUID, ProgrammeFigures> counted = new HashMap<>();
        programmes.forEach((programme, there) -> {
            List<Happenings.Held> held = workshops.getOrDefault(programme, List.of());
            List<Happenings.Seen> seats = seen.getOrDefault(programme, List.of());
            Map<UUID, Happenings.Tried> trials = tried.getOrDefault(programme, Map.of());
            List<ProgrammeFigures.AtSchool> schools = there.stream()
                    .map(one -> new ProgrammeFigures.AtSchool(one.school(), figures(one, held, seats, trials)))
                    .toList();
            counted.put(programme, new ProgrammeFigures(whole(held, schools), schools));
        });
        return Map.copyOf(counted);
    }

    private static Map<Figure, Share> figures(
            Participant participant,
            List<Happenings.Held> workshops,
            List<Happenings.Seen> seen,
            Map<UUID, Happenings.Tried> tried) {
        UUID school = participant.school().id();
        List<Happenings.Held> theirs = workshops.stream()
                .filter(held -> participant
                        .departure()
                        .map(left -> !held.on().isAfter(left.on()))
                        .orElse(true))
                .toList();
        List<Happenings.Seen> seats =
                seen.stream().filter(seat -> seat.school().equals(school)).toList();
        Map<Figure, Share> figures = held(theirs);
        figures.put(
                Figure.TOOK_PART, seats.stream().map(Happenings.Seen::places).reduce(Share.NONE, Share::plus));
        figures.put(Figure.REACHED, reached(seats));
        Happenings.Tried trials = tried.getOrDefault(school, Happenings.Tried.NOTHING);
        figures.put(Figure.USEFUL, trials.useful());
        figures.put(Figure.PRACTISED, trials.practised());
        return figures;
    }

    private static Map<Figure, Share> held(List<Happenings.Held> workshops) {
        Map<Figure, Share> figures = new EnumMap<>(Figure.class);
        Share held = Share.NONE;
        Share points = Share.NONE;
        for (Happenings.Held workshop : workshops) {
            held = held.plus(workshop.closed());
            if (workshop.closed()) points = points.plus(workshop.points());
        }
        figures.put(Figure.HELD, held);
        figures.put(Figure.AS_PLANNED, points);
        return figures;
    }

    private static Share reached(List<Happenings.Seen> seats) {
        Share reached = Share.NONE;
        for (Happenings.Seen seat : seats)
            reached = reached.plus(seat.places().done() == seat.places().of());
        return reached;
    }

    private static Map<Figure, Share> whole(List<Happenings.Held> workshops, List<ProgrammeFigures.AtSchool> schools) {
        Map<Figure, Share> whole = held(workshops);
        for (Figure figure : List.of(Figure.TOOK_PART, Figure.REACHED, Figure.USEFUL, Figure.PRACTISED))
            whole.put(
                    figure,
                    schools.stream()
                            .map(school -> school.figures().getOrDefault(figure, Share.NONE))
                            .reduce(Share.NONE, Share::plus));
        return whole;
    }
}
