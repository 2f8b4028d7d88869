package dk.spirekraft.learn.programme;

/// What became of keeping a text that others may be writing on, too.
///
/// @param <T> the text
public sealed interface Kept<T> {

    record Done<T>() implements Kept<T> {}

    /// Nothing was kept: somebody else wrote meanwhile, and this stands there now.
    record Overtaken<T>(T now) implements Kept<T> {}
}
