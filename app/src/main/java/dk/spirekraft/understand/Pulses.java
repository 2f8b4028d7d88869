package dk.spirekraft.understand;

import java.time.LocalDate;
import java.util.List;

/// A row of small measurements over time, each the mean of what was tapped in one window; windows do not overlap.
///
/// @param lowest and `highest` possible value
public record Pulses(List<Pulse> all, double lowest, double highest) {

    /// One window, by its day.
    public record Pulse(LocalDate day, double value) {}

    public Pulses {
        all = List.copyOf(all);
        if (!(lowest < highest))
            throw new IllegalArgumentException(
                    "The lowest value is under the highest, but got %s and %s".formatted(lowest, highest));
    }
}
