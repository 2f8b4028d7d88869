package dk.spirekraft.anchor.routine;

import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.learn.workshop.Workshops;
import dk.spirekraft.people.School;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The kept trials of a school: what routines grow out of.
@Component
public class KeptTrials {

    private final Trials trials;
    private final Routines routines;
    private final Programmes programmes;
    private final Workshops workshops;

    KeptTrials(Trials trials, Routines routines, Programmes programmes, Workshops workshops) {
        this.trials = trials;
        this.routines = routines;
        this.programmes = programmes;
        this.workshops = workshops;
    }

    /// Those that have no routine yet, by first day.
    public List<Trial> homeless(School school) {
        Set<UUID> housed = routines.of(school).stream()
                .flatMap(routine -> routine.trial().stream())
                .collect(Collectors.toUnmodifiableSet());
        return trials.of(school).stream()
                .filter(KeptTrials::isKept)
                .filter(trial -> !housed.contains(trial.id()))
                .toList();
    }

    /// True for a kept trial that has no routine yet.
    public boolean isHomeless(School school, String slug) {
        return find(school, slug)
                .filter(trial -> routines.of(school).stream()
                        .noneMatch(routine ->
                                routine.trial().filter(trial.id()::equals).isPresent()))
                .isPresent();
    }

    /// The kept trial with this slug.
    public Optional<Trial> find(School school, String slug) {
        return trials.find(school, slug).filter(KeptTrials::isKept);
    }

    private static boolean isKept(Trial trial) {
        return trial.decision()
                .filter(decision -> decision.outcome() == Decision.Outcome.KEEP)
                .isPresent();
    }

    /// The trial that a routine grew out of.
    public Optional<Trial> of(School school, Routine routine) {
        return routine.trial()
                .flatMap(id -> trials.of(school).stream()
                        .filter(trial -> trial.id().equals(id))
                        .findFirst());
    }

    /// The last workshop that was held before a trial was planned.
    public Optional<Workshop> workshopBefore(School school, Trial trial) {
        return programmes.of(school).stream()
                .flatMap(programme -> workshops.all(programme).stream())
                .filter(workshop ->
                        workshop.closedAt().filter(trial.plannedAt()::isAfter).isPresent())
                .reduce((older, newer) -> newer);
    }
}
