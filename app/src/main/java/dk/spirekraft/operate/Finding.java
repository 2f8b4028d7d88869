package dk.spirekraft.operate;

/// What the doctor found of one thing.
///
/// @param cure what to do about it, empty where it is well
record Finding(String of, State state, String words, String cure) {

    /// How bad it is.
    enum State {
        WELL,
        /// Works, and should be looked at.
        DOUBTFUL,
        /// Must be cured.
        ILL
    }

    static Finding well(String of, String words) {
        return new Finding(of, State.WELL, words, "");
    }

    static Finding doubtful(String of, String words, String cure) {
        return new Finding(of, State.DOUBTFUL, words, cure);
    }

    static Finding ill(String of, String words, String cure) {
        return new Finding(of, State.ILL, words, cure);
    }

    String sentence() {
        String mark = switch (state) {
            case WELL -> "well      ";
            case DOUBTFUL -> "doubtful  ";
            case ILL -> "ILL       ";
        };
        return mark + of + ": " + words + (cure.isEmpty() ? "" : " " + cure);
    }
}
