package dk.spirekraft.learn.programme;

import dk.spirekraft.learn.Phase;
import java.util.Optional;

/// One step of a plan before it has a date.
///
/// @param number 1 for the first of its kind
/// @param phase what a workshop is about
/// @param week counted from the programme's first day, less than 0 for what comes before it
/// @param days how many days it lasts, 1 for a single day
public record PlanStep(StepKind kind, int number, Optional<Phase> phase, int week, int days) {

    public PlanStep {
        if (number < 1 || days < 1)
            throw new IllegalArgumentException(
                    "A step has a number from 1 and a day or more, but got %d and %d".formatted(number, days));
    }
}
