package dk.spirekraft.disclosure.audit;

import dk.spirekraft.disclosure.People;
import java.util.List;
import java.util.stream.Collectors;

/// Some people about whom a combination of published figures tells, and about nobody else.
///
/// @param people who
/// @param combination the figures that tell it, each taken so many times
public record ReachedGroup(People people, List<Times> combination) {

    public ReachedGroup {
        combination = List.copyOf(combination);
    }

    /// A figure, taken `numerator/denominator` times.
    public record Times(String release, long numerator, long denominator) {

        @Override
        public String toString() {
            String times = denominator == 1 ? String.valueOf(numerator) : numerator + "/" + denominator;
            return "%s × [%s]".formatted(times, release);
        }
    }

    /// The combination as a sum, such as `1 × [school] + -1 × [team A]`.
    public String words() {
        return combination.stream().map(Times::toString).collect(Collectors.joining(" + "));
    }
}
