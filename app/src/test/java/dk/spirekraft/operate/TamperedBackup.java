package dk.spirekraft.operate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A backup in which somebody changed one table.
final class TamperedBackup {

    private TamperedBackup() {}

    static void write(Path from, Path to, String table, UnaryOperator<String> change) throws IOException {
        try (var read = new ZipFile(from.toFile());
                var written = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entry : read.stream().toList()) {
                byte[] bytes = read.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(table))
                    bytes = change.apply(new String(bytes, StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8);
                written.putNextEntry(new ZipEntry(entry.getName()));
                written.write(bytes);
                written.closeEntry();
            }
        }
    }
}
