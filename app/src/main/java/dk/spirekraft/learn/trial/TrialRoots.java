package dk.spirekraft.learn.trial;

import dk.spirekraft.learn.programme.Root;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The begun trials as roots of the programme's timeline.
@Component
class TrialRoots implements Root.Source {

    private final Trials trials;
    private final Clock clock;

    TrialRoots(Trials trials, Clock clock) {
        this.trials = trials;
        this.clock = clock;
    }

    @Override
    public List<Root> at(School school) {
        LocalDate today = day(clock.instant());
        return trials.of(school).stream()
                .flatMap(trial -> trial.start().stream().map(start -> root(school, trial, day(start), today)))
                .sorted(Comparator.comparing(Root::from))
                .toList();
    }

    private static Root root(School school, Trial trial, LocalDate from, LocalDate today) {
        Optional<LocalDate> until = trial.decision().map(decision -> day(decision.decidedAt()));
        return new Root(trial.plan().aim(), trial.address(school), from, until, state(trial, today));
    }

    private static Root.State state(Trial trial, LocalDate today) {
        if (trial.decision().isEmpty())
            return trial.state(today) == Trial.State.RUNNING ? Root.State.RUNNING : Root.State.READY;
        return switch (trial.decision().get().outcome()) {
            case KEEP -> Root.State.KEPT;
            case ADJUST -> Root.State.ADJUSTED;
            case STOP -> Root.State.STOPPED;
        };
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Words.ZONE).toLocalDate();
    }
}
