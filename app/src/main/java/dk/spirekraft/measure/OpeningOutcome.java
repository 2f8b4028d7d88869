package dk.spirekraft.measure;

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

    /// Its closing time has passed already.
    record TooLate() implements OpeningOutcome {}
}
