package dk.spirekraft.killed;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/// The program as a process of its own on a folder, which can be killed as a power cut would.
final class Program {

    private final Path folder;
    private final int port;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private Optional<Process> process = Optional.empty();

    Program(Path folder) throws IOException {
        this.folder = folder;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    private Process launched(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classpath(),
                "dk.spirekraft.Spirekraft",
                "--spirekraft.folder=" + folder,
                "--spirekraft.mailbox=true",
                "--server.port=" + port));
        command.addAll(Arrays.asList(options));
        Process started = new ProcessBuilder(command).redirectErrorStream(true).start();
        process = Optional.of(started);
        return started;
    }

    /// Starts it for a task after which it ends by itself.
    ///
    /// @return all that it said
    String runToItsEnd(String... options) throws IOException {
        return new String(launched(options).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /// Starts it, and comes back when it answers.
    void start(String... options) throws IOException {
        Process started = launched(options);
        BufferedReader told = started.inputReader(StandardCharsets.UTF_8);
        said.clear();
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            said.add(line);
            if (line.contains("Spirekraft answers at")) {
                Thread.ofVirtual().start(() -> told.lines().forEach(said::add));
                return;
            }
        }
        throw new IllegalStateException("The program did not start:\n" + String.join("\n", said));
    }

    /// What it put out since it was started last.
    List<String> said() {
        return List.copyOf(said);
    }

    /// Asks it to stop, as systemd does, and waits until it has.
    void stop() {
        process.ifPresent(running -> {
            running.destroy();
            running.onExit().join();
        });
    }

    /// The program's own classes, without the tests'.
    private static String classpath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// Kills the program and leaves its database server running without it.
    void kill() {
        process.ifPresent(running -> {
            running.destroyForcibly();
            running.onExit().join();
        });
    }

    /// The files of the keys that seal waiting sheets.
    List<Path> waveKeys() throws IOException {
        try (var files = Files.list(folder.resolve("keys"))) {
            return files.toList();
        }
    }

    /// Kills the program and its database server.
    void killAll() throws IOException {
        kill();
        killDatabase();
    }

    /// Kills the database server from under the program.
    void killDatabase() throws IOException {
        Path file = folder.resolve("postgres/postmaster.pid");
        if (!Files.exists(file)) return;
        long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        ProcessHandle.of(pid).ifPresent(server -> {
            server.destroyForcibly();
            server.onExit().join();
        });
    }
}
