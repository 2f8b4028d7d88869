package dk.spirekraft.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Lists for tests that are written down by hand, a line each; what begins with # is said to the reader.
final class Written {

    private Written() {}

    static List<String> in(String file) {
        try (var list = Optional.ofNullable(Written.class.getResourceAsStream("/browser/" + file))
                .orElseThrow()) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
