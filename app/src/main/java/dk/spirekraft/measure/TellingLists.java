package dk.spirekraft.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;

/// The words by which a comment may tell of somebody, small letters all: the server looks for them before it takes a
/// comment, and a script on the participant's own phone while it is written.
///
/// @param roles what only one or two at a school are
/// @param harmless words that may have a capital within a sentence
/// @param health beginnings of words
public record TellingLists(Set<String> names, Set<String> roles, Set<String> harmless, Set<String> health) {

    public static final TellingLists ALL =
            new TellingLists(read("names"), read("roles"), read("harmless"), read("health"));

    public TellingLists {
        names = Collections.unmodifiableSet(new TreeSet<>(names));
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
        harmless = Collections.unmodifiableSet(new TreeSet<>(harmless));
        health = Collections.unmodifiableSet(new TreeSet<>(health));
    }

    /// One word a line.
    private static Set<String> read(String file) {
        try {
            return new TreeSet<>(new ClassPathResource("comments/" + file + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
