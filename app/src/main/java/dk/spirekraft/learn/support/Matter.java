package dk.spirekraft.learn.support;

import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.trial.SchoolTrials;
import dk.spirekraft.measure.Wave;

/// What a reminder is about.
sealed interface Matter {

    record OfDate(PlannedDate date) implements Matter {}

    record OfTrial(SchoolTrials.Overview overview) implements Matter {}

    record OfWave(Wave wave) implements Matter {}

    record OfSeat(Seat seat) implements Matter {}

    /// The programme as a whole.
    record OfProgramme() implements Matter {}
}
