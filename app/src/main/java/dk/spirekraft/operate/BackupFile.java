package dk.spirekraft.operate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A backup that is read again.
final class BackupFile implements AutoCloseable {

    private static final int MOST = 8 << 20;

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /// @throws Refused if it is no backup of ours
    static BackupFile open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException unreadable) {
            throw new Refused("%s is no backup that can be read: %s".formatted(file, unreadable.getMessage()));
        }
        try {
            return new BackupFile(zip, manifest(zip));
        } catch (IOException | JacksonException | NullPointerException | Refused wrong) {
            zip.close();
            throw new Refused("%s is no whole backup: its manifest can't be read.".formatted(file));
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) throw new Refused("There is no manifest");
        try (InputStream in = zip.getInputStream(entry)) {
            Manifest read = JsonMapper.shared().readValue(in.readNBytes(MOST), Manifest.class);
            if (read.format() != Manifest.FORMAT) throw new Refused("It has another format");
            return read;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /// The rows of a table.
    ///
    /// @throws Refused if the file lacks them
    InputStream rows(Table table) throws IOException {
        ZipEntry entry = zip.getEntry(table.name());
        if (entry == null) throw new Refused("The backup lacks the table %s.".formatted(table.name()));
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
