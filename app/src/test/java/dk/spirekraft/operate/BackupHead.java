package dk.spirekraft.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A backup's head, read as `restore` reads it before it touches a database.
public final class BackupHead {

    private BackupHead() {}

    public static void read(byte[] backup) {
        try {
            Path file = Files.createTempFile("spirekraft", ".backup");
            try {
                Files.write(file, backup);
                read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void read(Path file) throws IOException {
        try (var opened = BackupFile.open(file)) {
            assertThat(opened.manifest().version()).isNotNull();
        } catch (Refused refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
