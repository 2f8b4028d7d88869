package dk.spirekraft.measure;

import java.time.Duration;

/// What became of an attempt to open a wave.
public sealed interface OpeningOutcome {

    record Opened(Wave.Opening opening) implements OpeningOutcome {}

    /// It is open already, or over: a closed wave is never opened again.
    record AlreadyOpened() implements OpeningOutcome {}

    /// Fewer could answer than anything is ever shown for.
    ///
    /// @param eligible how many could answer
    /// @param least from how many a wave can open
    record TooFew(int eligible, int least) implements OpeningOutcome {}

    /// It invites personally, and answering would start before there was time to collect tokens.
    ///
    /// @param least how long before answering it has to be opened
    record NoTimeToCollect(Duration least) implements OpeningOutcome {}

    /// Its closing time has passed already.
    record TooLate() implements OpeningOutcome {}
}
