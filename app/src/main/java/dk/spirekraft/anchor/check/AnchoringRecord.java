package dk.spirekraft.anchor.check;

import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.routine.Routines;
import dk.spirekraft.learn.support.Anchoring;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Tells reminders when a school was checked last, since when it has routines, which kept trials have a home, and who
/// keeps them going.
@Component
class AnchoringRecord implements Anchoring {

    private final AnchoringChecks checks;
    private final Routines routines;

    AnchoringRecord(AnchoringChecks checks, Routines routines) {
        this.checks = checks;
        this.routines = routines;
    }

    @Override
    public Held at(School school) {
        List<Routine> all = routines.of(school);
        return new Held(
                checks.of(school).stream().map(AnchoringCheck::madeOn).findFirst(),
                all.stream()
                        .map(routine -> routine.madeAt().atZone(Words.ZONE).toLocalDate())
                        .min(LocalDate::compareTo),
                all.stream().map(Routine::trial).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet()),
                all.stream()
                        .filter(routine -> !routine.isOver())
                        .map(Routine::plan)
                        .flatMap(plan -> Stream.concat(Stream.of(plan.owner()), plan.deputy().stream()))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
