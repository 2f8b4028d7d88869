package dk.spirekraft.learn.programme;

import dk.spirekraft.learn.template.QuietPeriod;
import java.util.List;

/// What planning needs of a programme template: which it is, its steps in any order, and what it keeps free.
public record Blueprint(String template, String version, List<PlanStep> steps, List<QuietPeriod> quiet) {

    public Blueprint {
        steps = List.copyOf(steps);
        quiet = List.copyOf(quiet);
    }
}
