package dk.spirekraft.disclosure;

/// Why a figure is not shown. It is a state of its own: never an empty field, a zero or a star.
public enum Suppression {
    /// Fewer answered than the minimum.
    TOO_FEW,
    /// Together with other figures it would tell about a smaller group.
    PROTECTED,
    /// Beside what was shown of an earlier wave it would let one person's answer be guessed.
    GUESSABLE,
    /// It was never part of the plan.
    NOT_PLANNED
}
