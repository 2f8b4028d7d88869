package dk.spirekraft.disclosure.audit;

import dk.spirekraft.disclosure.Cell;
import dk.spirekraft.disclosure.PlannedGroup;
import java.util.HashMap;
import java.util.Map;

/// A published figure that is a sum of answers, each with its weight: a mean, a share, a count, a response, a scale.
/// That it was rounded is left out of account, since rounding protects nobody.
///
/// @param name as published
/// @param weights whole numbers; what is not named weighs 0
public record Release(String name, Map<Answer, Long> weights) {

    public Release {
        weights = Map.copyOf(weights);
    }

    /// The figure of a group in which all answers count alike.
    public static Release of(PlannedGroup group) {
        Map<Answer, Long> weights = new HashMap<>();
        for (Cell cell : group.cells())
            cell.people().rows().forEach(row -> weights.put(new Answer(row, cell.column()), 1L));
        return new Release(group.name(), weights);
    }
}
