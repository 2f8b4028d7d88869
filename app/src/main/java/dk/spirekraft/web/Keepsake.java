package dk.spirekraft.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A file among all that a school can take with it.
///
/// @param file its name, such as `rutiner.csv`, unique among those of all phases
public record Keepsake(String file, byte[] content) {

    public static Keepsake of(String file, String text) {
        return new Keepsake(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// What a phase implements to give a school what is its own, in the language of whoever asks.
    @FunctionalInterface
    public interface Source {
        List<Keepsake> of(Place school, Words words);
    }
}
