package dk.spirekraft.killed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A proxy before several nodes: each request goes to the next one, and to another only where it never reached the
/// first.
/// What breaks on the way is answered with 502, for nobody knows whether it arrived.
final class RoundRobin implements Proxy {

    private static final Set<String> KEPT = Set.of("cookie", "content-type", "accept", "accept-language", "origin");

    private final List<Integer> nodes;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<Integer, AtomicInteger> served = new ConcurrentHashMap<>();

    RoundRobin(List<Integer> nodes) throws IOException {
        this.nodes = List.copyOf(nodes);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    @Override
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public int served(int node) {
        return served.getOrDefault(node, new AtomicInteger()).get();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            for (int tries = 0; tries < nodes.size(); tries++) {
                int node = nodes.get(Math.floorMod(turn.getAndIncrement(), nodes.size()));
                try {
                    answer(
                            exchange,
                            client.send(request(exchange, node, body), HttpResponse.BodyHandlers.ofByteArray()));
                    served.computeIfAbsent(node, port -> new AtomicInteger()).incrementAndGet();
                    return;
                } catch (ConnectException neverReached) {
                    continue;
                } catch (IOException broken) {
                    break;
                }
            }
            exchange.sendResponseHeaders(502, -1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpRequest request(HttpExchange exchange, int node, byte[] body) {
        URI address = URI.create("http://localhost:" + node + exchange.getRequestURI());
        var request = HttpRequest.newBuilder(address)
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (KEPT.contains(name.toLowerCase(Locale.ROOT))) values.forEach(value -> request.header(name, value));
        });
        return request.build();
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> response) throws IOException {
        response.headers().map().forEach((name, values) -> {
            if (!name.matches("(?i):status|content-length|transfer-encoding|connection|keep-alive"))
                values.forEach(value -> exchange.getResponseHeaders().add(name, value));
        });
        byte[] body = response.body();
        exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
