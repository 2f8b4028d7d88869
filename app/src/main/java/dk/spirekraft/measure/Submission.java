package dk.spirekraft.measure;

/// What became of a sheet that was sent. Only [Accepted] stores anything.
public sealed interface Submission {

    /// The code is spent and the sheet stored, both durably.
    record Accepted() implements Submission {}

    /// The code was spent before: a sheet of it is stored already.
    record Spent() implements Submission {}

    /// The wave takes no sheets: over, or not begun.
    record NotOpen() implements Submission {}

    /// This node has not the key that seals the wave's sheets, so it takes none.
    record NoKey() implements Submission {}
}
