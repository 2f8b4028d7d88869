package dk.spirekraft.learn.trial;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/// Names what a plan lacks of the four features of a good cycle. It never blocks: only the group knows whether it needs
/// them.
public final class TrialCoach {

    private static final long SHORT_DAYS = 42;

    private TrialCoach() {}

    /// The features of a cycle that one learns from.
    public enum Feature {
        /// The least that shows something.
        SMALL_SCALE,
        /// What is expected, and why.
        PREDICTION,
        /// A sign that can be followed week by week.
        DATA_OVER_TIME,
        /// A moment at which to stop, change or go on, within six weeks.
        ITERATION
    }

    /// The features that the plan lacks.
    public static Set<Feature> missing(TrialPlan plan) {
        Set<Feature> missing = EnumSet.noneOf(Feature.class);
        if (plan.smallest().isBlank()) missing.add(Feature.SMALL_SCALE);
        if (plan.belief().isBlank()) missing.add(Feature.PREDICTION);
        if (plan.sign().isBlank()) missing.add(Feature.DATA_OVER_TIME);
        boolean isLong = ChronoUnit.DAYS.between(plan.firstOn(), plan.lastOn()) > SHORT_DAYS;
        if (plan.stop().isBlank() || isLong) missing.add(Feature.ITERATION);
        return missing;
    }
}
