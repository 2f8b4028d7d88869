package dk.spirekraft.measure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;

/// A file that waits in the browser's own page, packed and sealed: the server keeps nothing, and takes back only what
/// it gave out.
@Component
public class SealedFile {

    private final Seal seal;

    SealedFile(Seal seal) {
        this.seal = seal;
    }

    public String seal(String text) {
        try (var packed = new ByteArrayOutputStream()) {
            try (var gzip = new GZIPOutputStream(packed)) {
                gzip.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return seal.seal(Seal.Purpose.FILE, packed.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public Optional<String> open(String sealed) {
        return seal.open(Seal.Purpose.FILE, sealed).map(packed -> {
            try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException changed) {
                throw new UncheckedIOException(changed);
            }
        });
    }
}
