package dk.spirekraft.disclosure;

import java.util.Optional;

/// The group itself is too small.
///
/// @param people how many it has; not for showing, for the counts of hidden groups are hidden too
public record PrimarySuppression(PlannedGroup group, int people) implements Decision {

    @Override
    public Optional<Suppression> suppression() {
        return Optional.of(Suppression.TOO_FEW);
    }
}
