package dk.spirekraft.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.story.RunningProgram;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Nobody but whoever runs the server can put a program where it takes its own from.
@RunningProgram
class BinariesAreOursTest {

    /// The folder of the server that was started last, of those that hold programs: further ones in the same process
    /// take theirs from the first.
    private static Path binaries() throws IOException {
        try (var folders = Files.list(Path.of("target/test-database"))) {
            return folders.map(folder -> folder.resolve("postgres-binaries"))
                    .filter(folder -> Files.exists(folder.resolveSibling("postgres/postmaster.pid")))
                    .filter(BinariesAreOursTest::holdsPrograms)
                    .max(Comparator.comparing(folder -> started(folder).lastModified()))
                    .orElseThrow();
        }
    }

    private static boolean holdsPrograms(Path binaries) {
        return !List.of(Objects.requireNonNull(binaries.toFile().list())).isEmpty();
    }

    private static File started(Path binaries) {
        return binaries.resolveSibling("postgres/postmaster.pid").toFile();
    }

    @Test
    void theFolderOfTheServersProgramsIsClosedToOthersAndItsOwners() throws IOException {
        Path binaries = binaries();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(binaries)))
                .isEqualTo("rwx------");
        assertThat(Files.getOwner(binaries)).isEqualTo(Files.getOwner(binaries.resolveSibling("postgres.password")));
    }
}
