package dk.spirekraft.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A plain PostgreSQL server on a folder, of the programs that the embedded one unpacked: for drills that need two.
final class DatabaseServer {

    private final Path programs;
    private final Path data;
    private final int port;
    private Process process;

    /// @param programs the folder in which `initdb` and `postgres` lie somewhere
    /// @param original data of a server that was stopped, which this one begins with
    DatabaseServer(Path programs, Path original, Path data) throws IOException, InterruptedException {
        this.programs = programs;
        this.data = data;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = socket.getLocalPort();
        }
        try (var files = Files.walk(original)) {
            for (Path file : (Iterable<Path>) files::iterator)
                Files.copy(
                        file, data.resolve(original.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
        }
        this.process = new ProcessBuilder("true").start();
        process.waitFor();
    }

    int port() {
        return port;
    }

    /// Follows another server from its first start on.
    void follows(DatabaseServer first, String name, String password) throws IOException {
        Files.writeString(data.resolve("standby.signal"), "");
        Files.writeString(
                data.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres password=%s application_name=%s'%n"
                        .formatted(first.port(), password, name));
    }

    /// Starts it, and comes back when it can be connected to.
    ///
    /// @param settings such as `synchronous_standby_names=two`
    void start(String... settings) throws IOException {
        Path postgres;
        try (var files = Files.walk(programs)) {
            postgres = files.filter(file -> file.endsWith("bin/postgres"))
                    .findFirst()
                    .orElseThrow();
        }
        List<String> command = new ArrayList<>();
        // It refuses to run as root; in a user namespace of its own nobody is root.
        if (System.getProperty("user.name").equals("root")) command.addAll(List.of("unshare", "-U"));
        command.addAll(List.of(
                postgres.toString(),
                "-D",
                data.toString(),
                "-p",
                String.valueOf(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                // As the embedded server has it: one that follows may not have fewer.
                "-c",
                "max_connections=300"));
        Arrays.stream(settings).forEach(setting -> command.addAll(List.of("-c", setting)));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling(data.getFileName() + ".out").toFile())
                .start();
        while (!listens()) {
            assertThat(process.isAlive()).as("server on %s", data).isTrue();
            Thread.onSpinWait();
        }
    }

    boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /// `kill -9`.
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
