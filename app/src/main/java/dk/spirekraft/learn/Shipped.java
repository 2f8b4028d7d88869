package dk.spirekraft.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Texts that come with the program.
public final class Shipped {

    private Shipped() {}

    /// @throws UncheckedIOException if there is no such file
    public static String text(String path) {
        return text(new ClassPathResource(path));
    }

    /// All files that match, such as `methods/*.yaml`.
    public static List<String> texts(String pattern) {
        try {
            List<String> texts = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern))
                texts.add(text(file));
            return List.copyOf(texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
