package dk.spirekraft.overview.thread;

import dk.spirekraft.anchor.routine.Routines;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The face of this package: ties what a school's phases tell into one thread. How many things there are
/// changes nothing in how often the database is asked.
@Component
public class Threads {

    private final MeasuredKnots measured;
    private final LearntKnots learnt;
    private final KeptKnots kept;
    private final ToldKnots told;
    private final Trials trials;
    private final Routines routines;
    private final Clock clock;

    Threads(
            MeasuredKnots measured,
            LearntKnots learnt,
            KeptKnots kept,
            ToldKnots told,
            Trials trials,
            Routines routines,
            Clock clock) {
        this.measured = measured;
        this.learnt = learnt;
        this.kept = kept;
        this.told = told;
        this.trials = trials;
        this.routines = routines;
        this.clock = clock;
    }

    /// A thread, and what is missing in it.
    public record Seen(RedThread thread, List<Gap> gaps) {

        public Seen {
            gaps = List.copyOf(gaps);
        }
    }

    /// @param works true for the working group
    /// @return empty where the school has nothing of this name, or nothing that may be seen
    public Optional<Seen> of(School school, Knot.Name name, boolean works, Words words) {
        var reading =
                new Reading(school, words, Reading.day(clock.instant()), trials.of(school), routines.of(school), works);
        List<Knot> all = Stream.of(measured.of(reading), learnt.of(reading), kept.of(reading), told.of(reading))
                .flatMap(List::stream)
                .toList();
        return RedThread.of(all, name).map(thread -> new Seen(thread, Gaps.of(reading, thread)));
    }
}
