package dk.spirekraft.learn.programme;

import java.util.List;

/// What planning needs of a programme template: which it is, and its steps in any order.
public record Blueprint(String template, String version, List<PlanStep> steps) {

    public Blueprint {
        steps = List.copyOf(steps);
    }
}
