package dk.spirekraft.learn;

/// The three phases of a programme, each the theme of one workshop: explore, build, anchor.
public enum Phase {
    EXPLORE,
    BUILD,
    ANCHOR;

    /// The message key of the phase's name.
    public String label() {
        return "learn.phase." + name();
    }
}
