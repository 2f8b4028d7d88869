package dk.spirekraft.story;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Another program on this machine that is told of events, and answers as the test wants it to.
public final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Message> got = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private volatile String location = "";

    /// @param headers by their names in small letters
    public record Message(String path, Map<String, String> headers, String body) {}

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        got.add(new Message(exchange.getRequestURI().toString(), headers, body));
        if (!location.isEmpty()) exchange.getResponseHeaders().set("Location", location);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/beskeder?fra=spirekraft";
    }

    public List<Message> got() {
        return List.copyOf(got);
    }

    /// From now on it answers so.
    public void answers(int code) {
        status = code;
    }

    /// From now on it sends on to this address.
    public void sendsOnTo(String address) {
        status = 302;
        location = address;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
