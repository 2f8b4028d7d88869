package dk.spirekraft.api.hook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A receiver of the municipality's own with a certificate of its own is told something only where whoever runs the
/// program said that it is trusted, and only under the name that stands in it.
class OwnAuthorityTest {

    private static final String WORD = "til-en-test";
    private static final String SENT = "{\"type\":\"wave.closed\"}";

    @TempDir
    Path folder;

    private final List<String> got = new CopyOnWriteArrayList<>();
    private HttpsServer receiver;

    @BeforeEach
    void aReceiverWaits() throws IOException {
        receiver = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            got.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
    }

    @AfterEach
    void itStops() {
        receiver.stop(0);
    }

    /// Sends as the program does; in a process of its own, for Java reads what it trusts once.
    static void main(String[] urls) {
        var url = ((HookUrl.Read.Usable) HookUrl.of(urls[0], true)).url();
        System.out.println(new HookSender(true, Duration.ofSeconds(60))
                .post(url, Map.of(), SENT.getBytes(StandardCharsets.UTF_8)));
    }

    /// Makes a key whose certificate is for this name, and listens with it.
    private Path listens(String name) throws IOException, GeneralSecurityException, InterruptedException {
        Path keys = folder.resolve(name + ".p12");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "modtager",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:" + name,
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        WORD)
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        receiver.setHttpsConfigurator(new HttpsConfigurator(with(keys)));
        receiver.start();
        return keys;
    }

    private static SSLContext with(Path keys) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, WORD.toCharArray());
        }
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, WORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    /// @param options for Java, as `docs/operations.md` says
    private String sent(String options) throws IOException {
        var sending = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classpath(),
                OwnAuthorityTest.class.getName(),
                "https://localhost:" + receiver.getAddress().getPort() + "/beskeder");
        sending.environment().put("JAVA_TOOL_OPTIONS", options);
        return new String(sending.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static String trusting(Path keys) {
        return "-Djavax.net.ssl.trustStore=%s -Djavax.net.ssl.trustStorePassword=%s".formatted(keys, WORD);
    }

    private static String classpath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    @Test
    void whoIsTrustedBySettingIsToldByTls() throws Exception {
        Path keys = listens("localhost");
        assertThat(sent(trusting(keys))).isEqualTo(new HookSender.Outcome.Answered(204).toString());
        assertThat(got).containsExactly(SENT);
    }

    @Test
    void whoIsNotTrustedIsToldNothing() throws Exception {
        listens("localhost");
        assertThat(sent("-Xshare:auto")).startsWith("Unreachable[why=SSLHandshake");
        assertThat(got).isEmpty();
    }

    @Test
    void whoIsTrustedUnderAnotherNameIsToldNothing() throws Exception {
        Path keys = listens("en-anden.example");
        assertThat(sent(trusting(keys))).startsWith("Unreachable[why=SSLHandshake");
        assertThat(got).isEmpty();
    }
}
