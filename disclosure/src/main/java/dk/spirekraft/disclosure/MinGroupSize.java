package dk.spirekraft.disclosure;

/// From how many answers anything of a group is shown. It can be raised and never lowered.
///
/// @param answers 5 or more
public record MinGroupSize(int answers) {

    /// No installation, municipality or school can go below this.
    public static final int FLOOR = 5;

    /// The same for blocks that ask about offensive acts or health.
    public static final int SENSITIVE_FLOOR = 10;

    /// Comments are shown from so many, or more where the minimum is higher.
    public static final int COMMENTS_FLOOR = 10;

    public MinGroupSize {
        if (answers < FLOOR)
            throw new IllegalArgumentException(
                    "Nothing is shown under %d answers, but %d was asked for".formatted(FLOOR, answers));
    }

    /// @throws IllegalArgumentException if that would lower it
    public MinGroupSize raisedTo(int more) {
        if (more < answers)
            throw new IllegalArgumentException(
                    "The minimum is raised, never lowered, but %d is under %d".formatted(more, answers));
        return new MinGroupSize(more);
    }

    /// From how many answers anything of a sensitive block is shown: ten, or more where the minimum is higher.
    public MinGroupSize sensitive() {
        return raisedTo(Math.max(SENSITIVE_FLOOR, answers));
    }

    /// From how many comments any is shown: words tell more of who wrote them than a figure does.
    public int comments() {
        return Math.max(COMMENTS_FLOOR, answers);
    }

    public boolean allows(int n) {
        return n >= answers;
    }
}
