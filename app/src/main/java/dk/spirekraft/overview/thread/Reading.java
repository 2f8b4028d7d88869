package dk.spirekraft.overview.thread;

import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One look at a school's thread: what every step needs to tell its part.
///
/// @param trials all of the school, by first day
/// @param routines all of the school, in the order of their making
/// @param works true for the working group, who also see what is not told yet
record Reading(School school, Words words, LocalDate today, List<Trial> trials, List<Routine> routines, boolean works) {

    Reading {
        trials = List.copyOf(trials);
        routines = List.copyOf(routines);
    }

    Optional<Trial> trial(UUID id) {
        return trials.stream().filter(trial -> trial.id().equals(id)).findFirst();
    }

    static Knot.Name name(Trial trial) {
        return new Knot.Name(Kind.TRIAL, trial.slug());
    }

    /// The last thing that is known of a trial: its decision, or else itself.
    static Knot.Name end(Trial trial) {
        return trial.decision().isPresent() ? new Knot.Name(Kind.DECISION, trial.slug()) : name(trial);
    }

    static Knot.Name finding(int wave, String scale) {
        return new Knot.Name(Kind.FINDING, wave + "-" + scale);
    }

    static LocalDate day(Instant at) {
        return at.atZone(Words.ZONE).toLocalDate();
    }
}
