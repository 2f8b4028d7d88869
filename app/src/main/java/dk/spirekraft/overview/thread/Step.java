package dk.spirekraft.overview.thread;

/// The five steps of the walk, in their order.
public enum Step {
    MEASURE,
    UNDERSTAND,
    LEARN,
    ANCHOR,
    SHARE;

    /// The message key of its name.
    public String label() {
        return "overview.step." + name();
    }
}
