package dk.spirekraft.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real PostgreSQL of the program's own, kept in a folder: durable, on loopback only, with passwords.
/// A server that an earlier, killed run left behind is taken over, for it has the same data.
class EmbeddedServer {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String DATABASE = "spirekraft";
    private final Path folder;

    EmbeddedServer(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /// Starts the server if it is not running, and makes roles and database the first time.
    ///
    /// @throws SetupFault if no server can be started here; the message tells how to name another
    DatabaseAddress start() {
        try {
            Files.createDirectories(folder);
            Path passwordFile = passwordFile();
            String password = Files.readString(passwordFile).strip();
            EmbeddedPostgres server = server(passwordFile, password);
            var address = address(server.getPort(), password);
            DatabaseRoles.ensure(server.getPostgresDatabase(), address, DATABASE);
            return address;
        } catch (IOException | SQLException | IllegalStateException failed) {
            if (isLocked(failed))
                throw new SetupFault(
                        "Another Spirekraft already runs in %s: stop it first, or name another folder with SPIREKRAFT_FOLDER."
                                .formatted(folder));
            throw new SetupFault(
                    "PostgreSQL could not be started in %s. If user namespaces are forbidden here, name a PostgreSQL 15 or newer with SPIREKRAFT_DATABASE_URL (see docs/operations.md)."
                            .formatted(folder),
                    failed);
        }
    }

    /// The server where it runs already, with or without a program; else it is started as by [#start].
    DatabaseAddress join() {
        try {
            Optional<Integer> port = portOfOrphan();
            if (port.isEmpty()) return start();
            return address(port.get(), Files.readString(passwordFile()).strip());
        } catch (IOException failed) {
            throw new SetupFault("The folder %s could not be read.".formatted(folder), failed);
        }
    }

    /// Whether somebody holds the folder: another process, or this one.
    private static boolean isLocked(Exception failed) {
        return failed instanceof OverlappingFileLockException
                || String.valueOf(failed.getMessage()).startsWith("could not lock");
    }

    private EmbeddedPostgres server(Path passwordFile, String password) throws IOException {
        int port = portOfOrphan().orElseGet(EmbeddedServer::freePort);
        LOG.info("PostgreSQL starts in {} on port {}", folder, port);
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setOverrideWorkingDirectory(ourBinaries())
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(30))
                // The library starts its servers for tests, where losing data is fine; here it is not.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("log_statement", "none")
                .setConnectConfig("password", password)
                // These end up as options of initdb, which is the only way to have passwords from the first start.
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "da-DK")
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                // Many rounds keep a weak password from being guessed; ours are random, and each connection waits.
                .setLocaleConfig("set", "scram_iterations=1")
                .start();
    }

    /// The folder of the server's programs, closed to everybody else.
    private OwnersFolder ourBinaries() throws IOException {
        Path ours = Files.createDirectories(folder.resolve("postgres-binaries"));
        Files.setPosixFilePermissions(ours, PosixFilePermissions.fromString("rwx------"));
        return new OwnersFolder(ours);
    }

    private Path passwordFile() throws IOException {
        Path file = folder.resolve("postgres.password");
        if (!Files.exists(file)) {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, ownerOnly);
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return file;
    }

    /// Each role has a password of its own, made from the server's: whoever has one has no other.
    private static String passwordOf(String role, String password) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((role + " " + password).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static DatabaseAddress.Login login(String role, String password) {
        return new DatabaseAddress.Login(role, passwordOf(role, password));
    }

    /// The port of a server that a killed run left behind, read from the file that PostgreSQL keeps while it runs.
    private Optional<Integer> portOfOrphan() throws IOException {
        Path pidFile = folder.resolve("postgres/postmaster.pid");
        if (!Files.exists(pidFile)) return Optional.empty();
        var lines = Files.readAllLines(pidFile);
        boolean alive = lines.size() > 3
                && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .flatMap(process -> process.info().command())
                        .filter(command -> command.endsWith("postgres"))
                        .isPresent();
        return alive ? Optional.of(Integer.valueOf(lines.get(3).strip())) : Optional.empty();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static DatabaseAddress address(int port, String password) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE),
                login("spirekraft_owner", password),
                login("spirekraft_program", password));
    }
}
