package dk.spirekraft.disclosure;

import java.util.Optional;

/// The group is large enough, and hidden since its figure would tell of a smaller one.
public record SecondarySuppression(PlannedGroup group, Differencing by) implements Decision {

    @Override
    public Optional<Suppression> suppression() {
        return Optional.of(Suppression.PROTECTED);
    }
}
