package dk.spirekraft.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A text file that comes with this library.
final class Resource {

    private Resource() {}

    /// @throws IllegalStateException if no such file is in the jar
    static String read(String name) {
        try (var stream = Resource.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException("The file %s is not in the jar".formatted(name));
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
