package dk.spirekraft.overview.municipality;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.learn.programme.PlannedDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How far a school is on its programme's way.
public enum Way {
    NO_PROGRAMME,
    AHEAD,
    EXPLORE,
    BUILD,
    ANCHOR,
    OVER;

    /// The message key of its name.
    public String label() {
        return "overview.way." + name();
    }

    /// By the phase of the last workshop that has come; a workshop that was cancelled leads nowhere.
    static Way of(List<PlannedDate> plan, LocalDate today) {
        List<PlannedDate> there = there(plan);
        if (there.isEmpty()) return NO_PROGRAMME;
        if (there.stream().allMatch(date -> date.last().isBefore(today))) return OVER;
        return there.stream()
                .filter(date -> date.isWorkshop() && !date.first().isAfter(today))
                .max(Comparator.comparing(PlannedDate::first))
                .map(date -> of(date.phase().orElse(Phase.EXPLORE)))
                .orElse(AHEAD);
    }

    private static Way of(Phase phase) {
        return switch (phase) {
            case EXPLORE -> EXPLORE;
            case BUILD -> BUILD;
            case ANCHOR -> ANCHOR;
        };
    }

    /// What comes next in a plan, from today on.
    static Optional<PlannedDate> next(List<PlannedDate> plan, LocalDate today) {
        return there(plan).stream()
                .filter(date -> !date.over() && !date.first().isBefore(today))
                .min(Comparator.comparing(PlannedDate::first));
    }

    private static List<PlannedDate> there(List<PlannedDate> plan) {
        return plan.stream().filter(date -> date.cancelled().isEmpty()).toList();
    }
}
