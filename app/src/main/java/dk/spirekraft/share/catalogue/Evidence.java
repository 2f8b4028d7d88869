package dk.spirekraft.share.catalogue;

/// What stands behind a case story, in one word. It says how a thing was followed, never how well it went.
public enum Evidence {
    /// Told once, by those who were there.
    TOLD,
    /// Counted, measured, tried again, or looked at later.
    FOLLOWED,
    /// Counted or measured, and tried in two cycles or more.
    REPEATED,
    /// Counted or measured, and looked at again at least three months later.
    HELD;

    /// What kind of data a story rests on.
    public enum Kind {
        /// Own words: notes and a common reflection.
        WORDS,
        /// Weekly counts in the open.
        COUNTED,
        /// Figures of a release.
        MEASURED;

        /// The message key of its name.
        public String label() {
            return "share.data." + name();
        }
    }

    /// What a label is made from.
    ///
    /// @param cycles 1 for a first try
    /// @param checkedLater true if the group looked again at least three months after it decided
    public record Basis(Kind kind, int cycles, boolean checkedLater) {

        public Basis {
            if (cycles < 1) throw new IllegalArgumentException("A trial has 1 cycle or more, but got " + cycles);
        }
    }

    public static Evidence of(Basis basis) {
        boolean followed = basis.kind() != Kind.WORDS;
        if (followed && basis.checkedLater()) return HELD;
        if (followed && basis.cycles() > 1) return REPEATED;
        return followed || basis.cycles() > 1 || basis.checkedLater() ? FOLLOWED : TOLD;
    }

    /// The message key of its name.
    public String label() {
        return "share.evidence." + name();
    }
}
