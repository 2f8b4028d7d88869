package dk.spirekraft.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

        /// The least urgency that it ever proposes: where something more urgent is found it is not asked at all.
        default int soonest() {
            return Integer.MIN_VALUE;
        }
    }

    /// The most urgent of what all phases propose; of two that are as urgent, that of the phase that stands first.
    ///
    /// @throws IllegalStateException if a phase proposes something sooner than it ever does
    public static Optional<NextStep> first(List<Source> sources, Place place, Words words) {
        Map<Source, NextStep> found = new HashMap<>();
        int urgency = Integer.MAX_VALUE;
        for (Source source : sources.stream()
                .sorted(Comparator.comparingInt(Source::soonest))
                .toList()) {
            if (urgency < source.soonest()) break;
            Optional<NextStep> step = source.at(place, words);
            step.ifPresent(proposed -> found.put(source, proposed.noSoonerThan(source)));
            urgency = Math.min(urgency, step.map(NextStep::urgency).orElse(urgency));
        }
        return sources.stream()
                .flatMap(source -> Stream.ofNullable(found.get(source)))
                .min(Comparator.comparingInt(NextStep::urgency));
    }

    private NextStep noSoonerThan(Source source) {
        if (urgency < source.soonest())
            throw new IllegalStateException("%s proposes nothing sooner than %d, but got %s"
                    .formatted(source.getClass().getSimpleName(), source.soonest(), this));
        return this;
    }
}
