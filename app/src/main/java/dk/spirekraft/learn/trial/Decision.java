package dk.spirekraft.learn.trial;

import java.time.Instant;

/// What became of a trial. To stop is worth as much as to keep.
///
/// @param lesson what was learnt, for the next ones; may be blank
public record Decision(Outcome outcome, String reason, String lesson, Instant decidedAt) {

    /// The three ways to decide.
    public enum Outcome {
        KEEP,
        ADJUST,
        STOP;

        /// The message key of its name.
        public String label() {
            return "learn.trial.outcome." + name();
        }
    }
}
