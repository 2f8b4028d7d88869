package dk.spirekraft.overview.thread;

import dk.spirekraft.anchor.check.AnchoringCheck;
import dk.spirekraft.anchor.check.AnchoringChecks;
import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What a school keeps doing, and the checks that asked whether it lives. A check came of each routine that it asked
/// about.
@Component
class KeptKnots {

    private final AnchoringChecks checks;

    KeptKnots(AnchoringChecks checks) {
        this.checks = checks;
    }

    List<Knot> of(Reading reading) {
        List<Knot> knots = new ArrayList<>();
        reading.routines().forEach(routine -> knots.add(routine(reading, routine)));
        checks.of(reading.school()).stream()
                .sorted(Comparator.comparing(AnchoringCheck::madeOn))
                .forEach(check -> knots.add(check(reading, check)));
        return knots;
    }

    static Knot.Name name(Routine routine) {
        return new Knot.Name(Kind.ROUTINE, String.valueOf(routine.number()));
    }

    private static Knot routine(Reading reading, Routine routine) {
        Words words = reading.words();
        return new Knot(
                name(routine),
                routine.plan().what(),
                routine.address(reading.school()),
                Optional.of(Reading.day(routine.madeAt())),
                List.of(
                        routine.plan().place(),
                        words.of(routine.life().state().label()),
                        routine.isOver() ? routine.life().reason() : ""),
                routine.trial().flatMap(reading::trial).map(Reading::end).stream()
                        .collect(Collectors.toSet()));
    }

    private static Knot check(Reading reading, AnchoringCheck check) {
        return new Knot(
                new Knot.Name(Kind.CHECK, check.madeOn().toString()),
                reading.words().of("overview.check"),
                reading.school().address() + "/forankring/tjek",
                Optional.of(check.madeOn()),
                List.of(check.note()),
                reading.routines().stream()
                        .filter(routine -> wasAsked(routine, check.madeOn()))
                        .map(KeptKnots::name)
                        .collect(Collectors.toSet()));
    }

    /// One that ended was asked about to its last day: the check may have ended it.
    private static boolean wasAsked(Routine routine, LocalDate on) {
        return !Reading.day(routine.madeAt()).isAfter(on)
                && !(routine.isOver() && Reading.day(routine.life().at()).isBefore(on));
    }
}
