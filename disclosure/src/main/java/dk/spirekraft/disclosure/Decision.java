package dk.spirekraft.disclosure;

import java.util.Optional;

/// Whether a planned group is shown. It follows from who is in which group and who answered what, never from an
/// answer.
public sealed interface Decision permits Decision.Shown, PrimarySuppression, SecondarySuppression {

    PlannedGroup group();

    /// Why it is not shown; empty if it is.
    Optional<Suppression> suppression();

    /// It is shown, and counts from now on.
    record Shown(PlannedGroup group) implements Decision {
        @Override
        public Optional<Suppression> suppression() {
            return Optional.empty();
        }
    }
}
