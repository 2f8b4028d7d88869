package dk.spirekraft.measure;

import dk.spirekraft.database.SetupFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The folder with a file for each open wave: its key, readable for the program's own user alone. All nodes share it.
/// It must survive a restart, for without its key no waiting sheet can be read.
@Component
class KeyFolder {

    private static final String ENDING = ".key";
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\" + ENDING);

    private final Path folder;
    private final SecureRandom random;

    KeyFolder(Environment environment, SecureRandom random) {
        this.folder = place(environment).toAbsolutePath();
        this.random = random;
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException failed) {
            throw new SetupFault("The folder for wave keys, %s, could not be made.".formatted(folder), failed);
        }
    }

    /// Where it is, whether it is there yet or not.
    static Path place(Environment environment) {
        String named = environment.getProperty("spirekraft.keys", "");
        if (!named.isBlank()) return Path.of(named);
        return Path.of(environment.getProperty("spirekraft.folder", "data"), "keys");
    }

    Path path() {
        return folder;
    }

    /// The key in the wave's file, empty if there is none.
    Optional<WaveKey> read(UUID wave) {
        return read(folder, wave);
    }

    static Optional<WaveKey> read(Path folder, UUID wave) {
        try {
            return Optional.of(new WaveKey(wave, Files.readAllBytes(folder.resolve(wave + ENDING))));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// A key that is on disk when this returns: a new one, or the one that an opening left that failed. The caller
    /// holds the wave's lock, so no other node makes one.
    WaveKey make(UUID wave) {
        return read(wave).orElseGet(() -> {
            byte[] key = new byte[WaveKey.BYTES];
            random.nextBytes(key);
            write(wave, key);
            return new WaveKey(wave, key);
        });
    }

    /// Written beside its place and then moved there, so that no half a key is ever found.
    private void write(UUID wave, byte[] key) {
        Path half = folder.resolve(wave + ".new");
        try {
            Files.deleteIfExists(half);
            var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            try (var channel = FileChannel.open(half, options, ownerOnly)) {
                writeWhole(channel, key);
            }
            Files.move(half, file(wave), StandardCopyOption.ATOMIC_MOVE);
            forceFolder();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void writeWhole(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) channel.write(left);
        channel.force(true);
    }

    private void forceFolder() throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /// Overwrites a wave's key and takes its file away; without one nothing happens.
    void destroy(UUID wave) {
        try {
            try (var channel = FileChannel.open(file(wave), StandardOpenOption.WRITE)) {
                writeWhole(channel, new byte[WaveKey.BYTES]);
            }
            Files.deleteIfExists(file(wave));
            forceFolder();
        } catch (NoSuchFileException gone) {
            // Another node, or the closing itself, was here before.
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The waves that there are keys of.
    List<UUID> waves() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> KEY.matcher(name).matches())
                    .map(name -> UUID.fromString(name.substring(0, name.length() - ENDING.length())))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path file(UUID wave) {
        return folder.resolve(wave + ENDING);
    }
}
