package dk.spirekraft.api.hook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Posts one message by HTTP/1.1 and reads the status that comes back, and no more. The name is looked up once, and
/// what it leads to is what is connected to: so it can't lead elsewhere between the check and the connection. A
/// redirect is an answer like any other and is never followed. When its time is over it is broken off, however busy the
/// other side is, or whoever knows its name.
final class HookSender {

    private static final int LONGEST_LINE = 200;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([2-5]\\d\\d)( .*)?");

    private final boolean loopback;
    private final Duration patience;
    private final Lookup lookup;

    /// Tells where a name leads to.
    interface Lookup {
        InetAddress of(String host) throws IOException;
    }

    /// @param loopback true where this machine may be told something
    /// @param patience how long one message may take in all
    HookSender(boolean loopback, Duration patience) {
        this(loopback, patience, InetAddress::getByName);
    }

    HookSender(boolean loopback, Duration patience, Lookup lookup) {
        this.loopback = loopback;
        this.patience = patience;
        this.lookup = lookup;
    }

    /// What came of it.
    sealed interface Outcome {
        record Answered(int status) implements Outcome {}

        /// Nothing was sent, or nothing that is an answer came back.
        record Unreachable(String why) implements Outcome {}
    }

    Outcome post(HookUrl url, Map<String, String> headers, byte[] body) {
        try (Socket plain = new Socket()) {
            Thread end = Thread.ofVirtual().start(() -> breakOff(plain));
            try {
                return post(plain, url, headers, body);
            } finally {
                end.interrupt();
            }
        } catch (IOException failed) {
            return new Outcome.Unreachable(failed.getClass().getSimpleName());
        }
    }

    /// Closes the socket once the time is over, unless it is told before that it need not.
    private void breakOff(Socket socket) {
        try (socket) {
            Thread.sleep(patience);
        } catch (InterruptedException | IOException over) {
            Thread.currentThread().interrupt();
        }
    }

    private Outcome post(Socket plain, HookUrl url, Map<String, String> headers, byte[] body) throws IOException {
        InetAddress address = address(url.uri().getHost());
        boolean isAllowed = HookUrl.isPublic(address) || loopback && address.isLoopbackAddress();
        if (!isAllowed) return new Outcome.Unreachable("PRIVATE");
        plain.connect(new InetSocketAddress(address, url.port()), (int) patience.toMillis());
        try (Socket socket = url.isSecure() ? secured(plain, url) : plain) {
            OutputStream out = socket.getOutputStream();
            out.write(head(url, headers, body.length).getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
            return answer(socket.getInputStream());
        }
    }

    /// Looked up in a thread that is left behind when the time is over: nothing breaks off the system's own lookup, and
    /// in a virtual one it would hold a processor.
    private InetAddress address(String host) throws IOException {
        var looking = new FutureTask<>(() -> lookup.of(host));
        Thread.ofPlatform().daemon().name("webhook-lookup").start(looking);
        try {
            return looking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException unknown) {
            throw new UnknownHostException(host);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /// With the certificate of the name that stands in the address.
    private static SSLSocket secured(Socket plain, HookUrl url) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(plain, url.uri().getHost(), url.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String head(HookUrl url, Map<String, String> headers, int length) {
        String host = url.uri().getRawAuthority();
        return headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining(
                        "",
                        "POST " + url.target() + " HTTP/1.1\r\nHost: " + host
                                + "\r\nUser-Agent: Spirekraft\r\nConnection: close\r\nContent-Type: application/json"
                                + "\r\nContent-Length: " + length + "\r\n",
                        "\r\n"));
    }

    private static Outcome answer(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int sign = in.read(); sign >= 0 && sign != '\r' && sign != '\n'; sign = in.read()) {
            line.append((char) sign);
            if (line.length() > LONGEST_LINE) break;
        }
        Matcher status = STATUS.matcher(line);
        return status.matches()
                ? new Outcome.Answered(Integer.parseInt(status.group(1)))
                : new Outcome.Unreachable("NO_ANSWER");
    }
}
