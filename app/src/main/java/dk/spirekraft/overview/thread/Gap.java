package dk.spirekraft.overview.thread;

/// What is missing in a thread, said plainly.
///
/// @param step where it is missing
/// @param mend where it can be put right, empty where that can't be
public record Gap(Step step, Missing missing, String mend) {

    /// What can be missing.
    public enum Missing {
        /// A trial that answers no figure.
        FINDING,
        /// A meeting at which no figure was looked at.
        LOOK,
        /// A routine that grew out of no trial.
        ORIGIN,
        /// A check that found no routine to ask about.
        NOTHING_KEPT,
        TRIAL,
        DECISION,
        /// Something that was kept and has no home.
        HOME,
        /// A routine, for nothing was kept.
        STOPPED,
        CHECK,
        STORY;

        /// The message key of what it says.
        public String label() {
            return "overview.gap." + name();
        }

        /// The message key of what can be done.
        public String action() {
            return "overview.mend." + name();
        }
    }
}
