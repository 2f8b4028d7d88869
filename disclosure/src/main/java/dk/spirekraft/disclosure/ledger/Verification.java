package dk.spirekraft.disclosure.ledger;

/// What came of replaying a ledger.
public sealed interface Verification {

    /// Every line follows from the one before, and nothing released tells of a group that is too small.
    ///
    /// @param hash of the last line; whoever noted it earlier can see that nothing before it was changed since
    record Sound(int lines, String hash) implements Verification {}

    /// A line that must not be there as it is.
    ///
    /// @param line its number, from 1
    record Broken(int line, Fault fault) implements Verification {}

    /// Why.
    enum Fault {
        /// It is no line of a ledger.
        UNREADABLE,
        /// It is not what its hash says.
        CHANGED,
        /// It does not follow the line before: one is missing, added or changed.
        OUT_OF_CHAIN,
        /// It follows rules that are not known here.
        UNKNOWN_RULES,
        /// The wave was opened before.
        OPENED_TWICE,
        /// Somebody is in two atoms of one wave.
        IN_TWO_ATOMS,
        /// The wave was not opened, or an atom not in it.
        NOT_OPENED,
        /// The item was closed before; answers never change after that.
        CLOSED_TWICE,
        /// The minimum is lower than that of the wave.
        MINIMUM_LOWERED,
        /// More answered than there are.
        TOO_MANY,
        /// An atom is in two piles.
        IN_TWO_PILES,
        /// A pile has fewer answers than the minimum.
        TOO_FEW,
        /// Somebody could be guessed from other waves.
        GUESSED,
        /// It is made of an item that is not closed.
        NOT_CLOSED,
        /// It is not made of whole piles, so that the rest of one could be reckoned.
        PART_OF_A_PILE,
        /// The id was used before.
        RELEASED_TWICE
    }
}
