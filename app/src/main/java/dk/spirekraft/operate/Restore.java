package dk.spirekraft.operate;

import dk.spirekraft.database.DatabaseAddress;
import dk.spirekraft.database.DatabaseSetup;
import dk.spirekraft.measure.KeysHere;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `restore FILE`: puts a backup into an empty database, all of it or nothing, and says what that means for waves that
/// were open. An older backup is put into tables as they were then, which are brought up to date afterwards.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "puts a backup into an empty database, all of it or nothing, and says what that means for measurements that",
            "were open. An older backup is brought up to this version. Stop the program first."
        })
final class Restore extends Work {

    @Parameters(paramLabel = "FILE", description = "what backup wrote")
    private Path file = Path.of("");

    @Option(names = "--verify", description = "read every table again, and compare counts and hashes with the file")
    private boolean verify;

    Restore(Desk desk) {
        super(desk);
    }

    @Override
    Told work() {
        try (var backup = BackupFile.open(here(file))) {
            Environment environment = desk.environment();
            DatabaseAddress address = DatabaseSetup.join(environment);
            layOut(address, backup.manifest().version());
            List<OwnersView.OpenWave> open = put(backup, address);
            DatabaseSetup.migrate(address);
            return told(backup.manifest(), open, new KeysHere(environment));
        } catch (IOException failed) {
            throw new Refused("%s could not be read: %s".formatted(file, failed.getMessage()));
        }
    }

    /// Makes tables as the backup knows them.
    private static void layOut(DatabaseAddress address, String version) {
        Optional<String> there = DatabaseSetup.version(address);
        if (there.isPresent() && !there.get().equals(version))
            throw new Refused(
                    "The backup is of version %s, and the database is laid out in version %s: name a database that the program has never been started on."
                            .formatted(version, there.get()));
        if (newer(version, DatabaseSetup.newest(address).orElse("0")))
            throw new Refused("The backup is of version %s, which this program is too old for.".formatted(version));
        if (there.isEmpty()) DatabaseSetup.migrate(address, version);
    }

    private static boolean newer(String version, String than) {
        if (!version.matches("\\d{1,9}")) throw new Refused("The backup has no version that can be read.");
        return Integer.parseInt(version) > Integer.parseInt(than);
    }

    private List<OwnersView.OpenWave> put(BackupFile backup, DatabaseAddress address) throws IOException {
        try (var view = OwnersView.open(address)) {
            if (!view.isEmpty())
                throw new Refused(
                        "The database at %s is not empty; a restore replaces nothing.".formatted(address.name()));
            List<Table> tables = view.tables();
            check(tables, backup.manifest());
            view.prepare(tables, backup.manifest().openWaves());
            for (Table table : tables) put(backup, view, table);
            view.settle(tables);
            if (verify) for (Table table : tables) compare(backup.manifest(), view, table);
            view.record("backup.restored", Instant.now());
            view.commit();
            return view.standing();
        }
    }

    private static void check(List<Table> tables, Manifest manifest) {
        for (Table table : tables)
            if (!Optional.ofNullable(manifest.tables().get(table.name()))
                    .map(content -> content.columns().equals(table.columns()))
                    .orElse(false))
                throw new Refused("The backup does not have the table %s as version %s has it."
                        .formatted(table.name(), manifest.version()));
        if (tables.size()
                != manifest.tables().keySet().stream()
                        .filter(name -> !LeftOut.TABLES.contains(name))
                        .count())
            throw new Refused("The backup has tables that version %s does not have.".formatted(manifest.version()));
    }

    private static void put(BackupFile backup, OwnersView view, Table table) throws IOException {
        try (var rows = backup.rows(table)) {
            long put = view.copyIn(table, rows);
            long expected = content(backup.manifest(), table).rows();
            if (put != expected)
                throw new Refused("%s shall have %d rows, but the file has %d: nothing was restored."
                        .formatted(table.name(), expected, put));
        } catch (IllegalStateException | UncheckedIOException broken) {
            throw new Refused(
                    "The rows of %s in the backup are damaged: nothing was restored.".formatted(table.name()));
        }
    }

    private static Manifest.Content content(Manifest manifest, Table table) {
        return Optional.ofNullable(manifest.tables().get(table.name())).orElseThrow();
    }

    private static void compare(Manifest manifest, OwnersView view, Table table) {
        var sum = new RowSum(OutputStream.nullOutputStream());
        view.copyOut(table, sum);
        Manifest.Content expected = content(manifest, table);
        if (!sum.sum().equals(new RowSum.Sum(expected.rows(), expected.hash())))
            throw new Refused(
                    "%s differs from what the backup was made of: nothing was restored.".formatted(table.name()));
    }

    private Told told(Manifest manifest, List<OwnersView.OpenWave> open, KeysHere keys) {
        List<String> sentences = new ArrayList<>();
        sentences.add("%d rows of %d tables are back as they were at %s%s."
                .formatted(
                        manifest.rows(),
                        manifest.tables().size(),
                        manifest.made(),
                        verify ? ", and compared by count and hash" : ""));
        sentences.addAll(RestoredWaves.meaning(manifest.made(), open, keys));
        return new Told(
                Told.DONE,
                sentences,
                Map.of(
                        "made", manifest.made(),
                        "version", manifest.version(),
                        "tables", manifest.tables().size(),
                        "verified", verify,
                        "openWaves", RestoredWaves.facts(open, keys)));
    }
}
