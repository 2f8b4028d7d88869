package dk.spirekraft.operate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.spirekraft.database.SetupFault;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Hands out [MetricsText] at a port of its own, on this machine alone unless another address is named, so that it is
/// never beside the pages. Without `SPIREKRAFT_METRICS_PORT` there is none.
@Component
@ConditionalOnProperty("spirekraft.metrics.port")
class MetricsServer implements SmartInitializingSingleton, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MetricsServer.class);

    private final MetricsText text;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    MetricsServer(
            MetricsText text,
            @Value("${spirekraft.metrics.port}") int port,
            @Value("${spirekraft.metrics.address:127.0.0.1}") String address) {
        this.text = text;
        try {
            this.server = HttpServer.create(new InetSocketAddress(address, port), 0);
        } catch (IOException taken) {
            throw new SetupFault(
                    "SPIREKRAFT_METRICS_PORT is a port that is free at %s, but is '%d'.".formatted(address, port),
                    taken);
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        server.setExecutor(threads);
        server.createContext("/metrics", this::answer);
        server.start();
    }

    /// The port, also where it was left to the machine by 0.
    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = written().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(body.length == 0 ? 503 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /// Empty where it can't be told.
    private String written() {
        try {
            return text.write();
        } catch (RuntimeException failed) {
            LOG.error("How the program fares could not be told", failed);
            return "";
        }
    }

    @Override
    public void destroy() {
        server.stop(0);
        threads.close();
    }
}
