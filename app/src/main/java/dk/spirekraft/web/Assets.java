package dk.spirekraft.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;

/// The look's own files, read once: the style sheets, the type, the scripts, the mark. Nothing comes from anywhere
/// else.
@Component
public class Assets {

    private static final String TYPE = "META-INF/resources/_static/inter/5.2.5/files/inter-latin-";

    private final Map<String, Asset> assets = new HashMap<>();

    /// A file as it is sent.
    public record Asset(String type, byte[] content, CacheControl caching) {}

    public Assets() {
        var hour = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
        var year = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        for (StyleSheet sheet : StyleSheet.values())
            assets.put(sheet.file(), new Asset("text/css;charset=UTF-8", sheet.packed(Assets::read), hour));
        for (String script : List.of(
                "spirekraft.js",
                "ballot.js",
                "invitation.js",
                "answering.js",
                "comment.js",
                "passkey.js",
                "step.js",
                "method-steps.js",
                "draft.js"))
            assets.put(script, new Asset("text/javascript;charset=UTF-8", read("assets/" + script), hour));
        assets.put("mark.svg", new Asset("image/svg+xml", read("assets/mark.svg"), hour));
        for (String weight : List.of("400", "600", "700"))
            assets.put(
                    "inter-" + weight + ".woff2", new Asset("font/woff2", read(TYPE + weight + "-normal.woff2"), year));
    }

    public Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    /// The SHA-256 of each script as it is sent, by its name.
    public Map<String, String> scripts() {
        Map<String, String> sums = new TreeMap<>();
        assets.forEach((name, asset) -> {
            if (name.endsWith(".js")) sums.put(name, sha256(asset.content()));
        });
        return sums;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static byte[] read(String path) {
        try (var stream = new ClassPathResource(path).getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
