package dk.spirekraft.psychometrics;

/// Why a figure can't be estimated. An ordinary answer, and no error: the page says it in words.
///
/// - Source: by definition.
public enum Reason {
    /// Fewer answers, pairs or complete cases than the formula needs.
    TOO_FEW_ANSWERS,
    /// Fewer items than the formula needs.
    TOO_FEW_ITEMS,
    /// Fewer groups than the formula needs, or no group with two answers.
    TOO_FEW_GROUPS,
    /// Everybody answered alike, so that there is nothing to compare with.
    NO_VARIANCE,
    /// Nothing is flagged, so that no flag can be wrong.
    NOTHING_FLAGGED,
    /// Groups differ less than chance alone would make them differ.
    NO_BETWEEN_VARIANCE,
    /// The answers are so alike or so contrary that the model has no single solution.
    NO_SOLUTION
}
