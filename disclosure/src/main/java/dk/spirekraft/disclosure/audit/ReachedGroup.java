package dk.spirekraft.disclosure.audit;

import dk.spirekraft.disclosure.People;
import java.util.List;

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

        private String words() {
            String times = String.valueOf(Math.abs(numerator));
            return "%s × [%s]".formatted(denominator == 1 ? times : times + "/" + denominator, release);
        }
    }

    /// The combination as a sum, what is added first: `1 × [school] - 1 × [team A]`.
    public String words() {
        var words = new StringBuilder();
        combination.stream()
                .filter(times -> times.numerator() > 0)
                .forEach(times -> words.append(words.isEmpty() ? "" : " + ").append(times.words()));
        combination.stream()
                .filter(times -> times.numerator() < 0)
                .forEach(times -> words.append(words.isEmpty() ? "-" : " - ").append(times.words()));
        return words.toString();
    }
}
