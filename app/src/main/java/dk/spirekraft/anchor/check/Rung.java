package dk.spirekraft.anchor.check;

/// The five rows of the ladder, two questions each.
public enum Rung {
    ROUTINES,
    KEY_PERSONS,
    LEADERSHIP,
    CALENDAR,
    NEW_COLLEAGUES;

    /// The steps of each row, from *not yet* to *by itself*.
    public static final int STEPS = 4;

    /// The questions of each row.
    public static final int QUESTIONS = 2;

    /// The message key of its name.
    public String label() {
        return "anchor.rung." + name();
    }

    /// The message key of one of its questions, 1 or 2.
    public String question(int number) {
        return "anchor.question." + name() + number;
    }

    /// The message key of a step in words, from 0 to 3.
    public String step(int step) {
        return "anchor.step." + name() + step;
    }
}
