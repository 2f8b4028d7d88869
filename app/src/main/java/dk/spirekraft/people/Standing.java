package dk.spirekraft.people;

import dk.spirekraft.web.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// How things stand at a school, in a finished sentence, for pages that know nothing of what a phase does.
///
/// @param title what it is about
/// @param text the state and the dates to come
/// @param address where to read on, empty where that is not for this visitor
public record Standing(String title, String text, String address) {

    /// What a phase implements to tell how things stand at schools. However many they are, it asks the database the
    /// same few times.
    @FunctionalInterface
    public interface Source {

        /// By school; one of which there is nothing to tell is missing.
        Map<UUID, Standing> of(List<School> schools, Words words);
    }

    /// The first that any phase has to tell of each school.
    public static Map<UUID, Standing> first(List<Source> sources, List<School> schools, Words words) {
        Map<UUID, Standing> found = new HashMap<>();
        sources.forEach(source -> source.of(schools, words).forEach(found::putIfAbsent));
        return Map.copyOf(found);
    }

    /// The first that any phase has to tell of one school.
    public static Optional<Standing> first(List<Source> sources, School school, Words words) {
        return Optional.ofNullable(first(sources, List.of(school), words).get(school.id()));
    }
}
