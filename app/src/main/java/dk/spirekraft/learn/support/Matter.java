package dk.spirekraft.learn.support;

import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.trial.SchoolTrials;
import dk.spirekraft.measure.Wave;
import java.time.LocalDate;

/// What a reminder is about.
sealed interface Matter {

    record OfDate(PlannedDate date) implements Matter {}

    record OfTrial(SchoolTrials.Overview overview) implements Matter {}

    record OfWave(Wave wave) implements Matter {}

    record OfSeat(Seat seat) implements Matter {}

    /// A check that no plan holds any more: the yearly ones after the last that was planned.
    record OfCheck(LocalDate day) implements Matter {}

    /// The programme as a whole.
    record OfProgramme() implements Matter {}
}
