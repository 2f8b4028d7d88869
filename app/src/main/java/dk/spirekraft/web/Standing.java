package dk.spirekraft.web;

import java.util.List;
import java.util.Optional;

/// How things stand at a school, in a finished sentence, for pages that know nothing of what a phase does.
///
/// @param title what it is about
/// @param text the state and the dates to come
/// @param address where to read on, empty where that is not for this visitor
public record Standing(String title, String text, String address) {

    /// What a phase implements to tell how things stand at a school.
    @FunctionalInterface
    public interface Source {
        Optional<Standing> at(Place place, Words words);
    }

    /// The first that any phase has to tell.
    public static Optional<Standing> first(List<Source> sources, Place place, Words words) {
        return sources.stream()
                .flatMap(source -> source.at(place, words).stream())
                .findFirst();
    }
}
