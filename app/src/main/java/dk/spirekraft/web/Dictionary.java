package dk.spirekraft.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// All message files, read once: `words/<module>.properties` in Danish, `words/<module>_en.properties` in English.
@Component
public class Dictionary {

    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    /// The words as they are on this very day.
    public Dictionary() {
        this(Clock.systemUTC());
    }

    @Autowired
    public Dictionary(Clock clock) {
        for (Language language : Language.values()) words.put(language, new Words(language, read(language), clock));
    }

    public Words in(Language language) {
        return Optional.ofNullable(words.get(language)).orElseThrow();
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> patterns = new HashMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:words/*.properties")) {
                String name = String.valueOf(file.getFilename());
                if (name.endsWith("_en.properties") == (language == Language.ENGLISH)) addAll(file, patterns);
            }
            return patterns;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void addAll(Resource file, Map<String, String> patterns) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (String key : properties.stringPropertyNames()) {
            if (patterns.put(key, properties.getProperty(key)) != null)
                throw new IllegalStateException("The key %s stands in two message files".formatted(key));
        }
    }
}
