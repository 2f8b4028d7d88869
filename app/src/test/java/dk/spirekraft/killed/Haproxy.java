package dk.spirekraft.killed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.story.Phone;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// HAProxy with the configuration that `packaging` has, but for addresses: without TLS, and before these nodes.
final class Haproxy implements Proxy {

    private static final String COUNTS = "/counts";
    private static final int SERVED = 7;
    private static final int STATE = 17;

    private final List<Integer> nodes;
    private final int port;
    private final Process process;

    Haproxy(List<Integer> nodes, Path folder) throws IOException {
        this.nodes = List.copyOf(nodes);
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = socket.getLocalPort();
        }
        Path file = Files.createDirectories(folder).resolve("haproxy.cfg");
        Files.writeString(file, configuration());
        process = new ProcessBuilder(program().orElseThrow().toString(), "-db", "-f", file.toString())
                .inheritIO()
                .start();
        while (!listens()) {
            assertThat(process.isAlive()).isTrue();
            Thread.onSpinWait();
        }
    }

    /// Where it is installed, if it is.
    static Optional<Path> program() {
        return Stream.concat(
                        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":")), Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, "haproxy"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private String configuration() throws IOException {
        String ours = Files.readString(Path.of("../packaging/haproxy.cfg"));
        String here = ours.replaceFirst(
                        "bind :443 .*", "bind 127.0.0.1:%d%n    stats enable%n    stats uri %s".formatted(port, COUNTS))
                .replaceFirst("(?s)frontend plain.*?\n\n", "")
                .replace("192.0.2.11:8080", "127.0.0.1:" + nodes.get(0))
                .replace("192.0.2.12:8080", "127.0.0.1:" + nodes.get(1));
        assertThat(here).doesNotContain("192.0.2").doesNotContain(":80\n");
        return here;
    }

    private boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void find(int node) {
        while (!counts(node)[STATE].equals("UP")) {
            assertThat(process.isAlive()).isTrue();
            Thread.onSpinWait();
        }
    }

    @Override
    public int served(int node) {
        return Integer.parseInt(counts(node)[SERVED]);
    }

    private String[] counts(int node) {
        String name = "nodes," + List.of("one", "two").get(nodes.indexOf(node)) + ",";
        return new Phone(port)
                .ask(COUNTS + ";csv")
                .body()
                .lines()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
