package dk.spirekraft.disclosure;

/// How a figure, together with those already shown, would tell too much.
public sealed interface Differencing {

    /// Adding and subtracting would leave a group that is too small.
    ///
    /// @param people how many it would have; not for showing
    record SmallGroup(int people) implements Differencing {}

    /// Answers of the same people in other waves would let one of them be guessed too well (G3).
    ///
    /// @param share R² of the best guess of one answer, 0 to 1
    record GuessedFromWaves(double share) implements Differencing {}
}
