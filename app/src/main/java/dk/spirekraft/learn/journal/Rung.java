package dk.spirekraft.learn.journal;

/// How far somebody says they have come with an ability, in words. It is never a number.
public enum Rung {
    NEW,
    WITH_HELP,
    ALONE,
    HELPING_OTHERS;

    /// The message key of its name.
    public String label() {
        return "learn.journal.rung." + name();
    }
}
