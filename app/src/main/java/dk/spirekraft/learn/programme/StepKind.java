package dk.spirekraft.learn.programme;

/// What a planned date is for.
public enum StepKind {
    SURVEY,
    /// The day on which all look at a result together.
    DIALOGUE,
    WORKSHOP,
    TRIAL_PERIOD,
    SPARRING,
    /// Is it still running, some months after the last workshop?
    CHECK,
    HANDOVER;

    /// The message key of its name, which takes the number among its kind.
    public String label() {
        return "learn.step." + name();
    }

    /// True for what fills a stretch of days that should be clear from end to end.
    boolean needsAllItsDays() {
        return this == SURVEY;
    }

    /// True for what may have quiet days in it, and is then made longer by as many.
    boolean growsOverQuietDays() {
        return this == TRIAL_PERIOD;
    }
}
