package dk.spirekraft.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The one thing to do now, shown in yellow, never two on a page.
///
/// @param urgency the lower, the sooner it is shown among those that the phases propose
/// @param minutes how long it takes
/// @param title what to do, in finished words
/// @param action the words on the button, a verb first
public record NextStep(int urgency, int minutes, String title, String action, String address) {

    /// The same step before those of other phases, on a page that is about it.
    public NextStep here() {
        return new NextStep(Integer.MIN_VALUE, minutes, title, action, address);
    }

    /// What a phase implements to propose a step at a school, for the person who asks.
    @FunctionalInterface
    public interface Source {
        Optional<NextStep> at(Place place, Words words);
    }

    /// The most urgent of what all phases propose.
    public static Optional<NextStep> first(List<Source> sources, Place place, Words words) {
        return sources.stream()
                .flatMap(source -> source.at(place, words).stream())
                .min(Comparator.comparingInt(NextStep::urgency));
    }
}
