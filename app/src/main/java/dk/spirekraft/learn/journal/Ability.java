package dk.spirekraft.learn.journal;

/// What somebody in a working group learns to do. The words are ours; the order is that of a programme.
public enum Ability {
    /// Talk with colleagues about what the school is there for.
    CORE_TASK,
    /// See trust, fairness and cooperation in everyday work.
    DIAMONDS,
    /// Say of a result what it carries and no more.
    RESULTS,
    /// Lead a method with a group.
    METHOD,
    /// Plan something small to try.
    PLAN,
    /// Look back and decide.
    LOOK_BACK,
    /// Bring teams, professions and levels together.
    BRIDGE,
    /// Give what works a home and hand it over.
    ANCHOR;

    /// The message key of its name.
    public String label() {
        return "learn.journal.ability." + name();
    }
}
