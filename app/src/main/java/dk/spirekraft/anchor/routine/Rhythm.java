package dk.spirekraft.anchor.routine;

import java.time.Month;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How often a routine comes round.
public enum Rhythm {
    WEEKLY(1),
    FORTNIGHTLY(1),
    MONTHLY(1),
    QUARTERLY(3),
    YEARLY(12);

    private static final int MONTHS = 12;

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /// The message key of its name.
    public String label() {
        return "anchor.rhythm." + name();
    }

    /// True for what comes each month or more often, all year round.
    public boolean isAllYear() {
        return months == 1;
    }

    /// The months in which it comes, counted from the one it was given. July has school holidays and is left out.
    public Set<Month> months(Month from) {
        return IntStream.range(0, MONTHS / months)
                .mapToObj(turn -> from.plus((long) turn * months))
                .filter(month -> month != Month.JULY || this == YEARLY)
                .collect(Collectors.toUnmodifiableSet());
    }
}
