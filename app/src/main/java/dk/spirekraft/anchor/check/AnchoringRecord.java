package dk.spirekraft.anchor.check;

import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.routine.Routines;
import dk.spirekraft.learn.support.Anchoring;
import dk.spirekraft.people.School;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Tells reminders when a school was checked last and which kept trials have a home.
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
        return new Held(
                checks.of(school).stream().map(AnchoringCheck::madeOn).findFirst(),
                routines.of(school).stream()
                        .map(Routine::trial)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
