package dk.spirekraft.operate;

import dk.spirekraft.database.DatabaseAddress;
import dk.spirekraft.database.DatabaseSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `backup FILE`: all tables at one moment, each in an order that is drawn anew, without keys ([LeftOut]).
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "writes all tables of one moment into a file, while the program runs. It holds names and addresses of people:",
            "keep it as you keep the database. Keys are never in it, and open measurements leave in random order."
        })
final class Backup extends Work {

    @Parameters(paramLabel = "FILE", description = "a new file, such as spirekraft-2026-11-28.backup")
    private Path file = Path.of("");

    Backup(Desk desk) {
        super(desk);
    }

    @Override
    Told work() {
        Path target = here(file).toAbsolutePath();
        if (Files.exists(target)) throw new Refused("%s exists already; a backup replaces nothing.".formatted(file));
        DatabaseAddress address = DatabaseSetup.join(desk.environment());
        String version = DatabaseSetup.version(address)
                .orElseThrow(() -> new Refused("The database at %s is not laid out.".formatted(address.name())));
        Path half = target.resolveSibling(target.getFileName() + ".part");
        try {
            Manifest manifest = write(address, version, half);
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
            return told(manifest);
        } catch (IOException failed) {
            throw new Refused("%s could not be written: %s".formatted(file, failed));
        } finally {
            remove(half);
        }
    }

    private static void remove(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Manifest write(DatabaseAddress address, String version, Path half) throws IOException {
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Manifest manifest;
        try (var view = OwnersView.open(address);
                var zip = new ZipOutputStream(Files.newOutputStream(half))) {
            Map<String, Manifest.Content> contents = new LinkedHashMap<>();
            for (Table table : waitingFirst(view.tables())) contents.put(table.name(), copied(view, table, zip));
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            manifest = new Manifest(Manifest.FORMAT, version, now.toString(), view.openWaves(), contents);
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
        }
        try (var view = OwnersView.open(address)) {
            view.record("backup.made", Instant.now());
            view.commit();
        }
        return manifest;
    }

    /// Sheets of a wave that closes while this runs leave the place where they wait, which takes no account of what is
    /// read here: so they are read before anything else.
    private static List<Table> waitingFirst(List<Table> tables) {
        return tables.stream()
                .sorted(Comparator.comparing(table -> !table.name().equals("measure.staged_sheet")))
                .toList();
    }

    private static Manifest.Content copied(OwnersView view, Table table, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(table.name()));
        var sum = new RowSum(zip);
        view.copyAway(table, sum);
        zip.closeEntry();
        return new Manifest.Content(table.columns(), sum.sum().rows(), sum.sum().hash());
    }

    private Told told(Manifest manifest) {
        return new Told(
                Told.DONE,
                List.of(
                        "%d rows of %d tables are in %s."
                                .formatted(manifest.rows(), manifest.tables().size(), file),
                        "It holds names and addresses of people, and no key: keep it as you keep the database, and never beside a copy of the key folder."),
                Map.of(
                        "file", file.toString(),
                        "tables", manifest.tables().size(),
                        "version", manifest.version(),
                        "made", manifest.made(),
                        "openWaves", manifest.openWaves().size()));
    }
}
