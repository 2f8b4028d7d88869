package dk.spirekraft.bench.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// One browser's connection to the program on this machine, with its cookies. It speaks just enough HTTP/1.1 to cost
/// next to nothing beside the server it shares two cores with.
final class Wire implements AutoCloseable {

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Optional<Socket> socket = Optional.empty();
    private InputStream in = InputStream.nullInputStream();
    private int requests;
    private long nanos;

    Wire(int port) {
        this.port = port;
    }

    /// @param body packed as it came
    record Reply(int status, Map<String, String> headers, byte[] body) {

        /// The path that the reply leads to, empty for none.
        String location() {
            return headers.getOrDefault("location", "").replaceFirst("^https?://[^/]+", "");
        }

        String text() throws IOException {
            if (!headers.getOrDefault("content-encoding", "").equals("gzip"))
                return new String(body, StandardCharsets.UTF_8);
            try (var gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    /// The same browser on another connection.
    Wire another() {
        var other = new Wire(port);
        other.cookies.putAll(cookies);
        return other;
    }

    /// How many requests were sent, redirects counted.
    int requests() {
        return requests;
    }

    /// Time from sending each request to the last byte of its reply, added up.
    long nanos() {
        return nanos;
    }

    Reply get(String path) throws IOException {
        return send("GET", path, Content.NONE);
    }

    Reply post(String path, String form) throws IOException {
        return post(path, new Content("application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8)));
    }

    Reply post(String path, Content content) throws IOException {
        return send("POST", path, content);
    }

    /// What a request brings along.
    record Content(String type, byte[] bytes) {
        static final Content NONE = new Content("", new byte[0]);
    }

    /// A page after all redirects.
    Reply follow(Reply reply) throws IOException {
        Reply last = reply;
        for (int hop = 0; hop < 5 && last.status() / 100 == 3; hop++) last = get(last.location());
        return last;
    }

    private Reply send(String method, String path, Content content) throws IOException {
        byte[] request = request(method, path, content);
        long begun = System.nanoTime();
        open().getOutputStream().write(request);
        Reply reply = read();
        nanos += System.nanoTime() - begun;
        requests++;
        if (reply.headers().getOrDefault("connection", "").equals("close")) close();
        return reply;
    }

    /// In one piece, as browsers send a small form.
    private byte[] request(String method, String path, Content content) {
        byte[] head = head(method, path, content);
        byte[] whole = Arrays.copyOf(head, head.length + content.bytes().length);
        System.arraycopy(content.bytes(), 0, whole, head.length, content.bytes().length);
        return whole;
    }

    private byte[] head(String method, String path, Content content) {
        var head = new StringBuilder(400)
                .append(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: localhost:")
                .append(port)
                .append("\r\nAccept: text/html,*/*;q=0.8\r\nAccept-Encoding: gzip\r\nAccept-Language: da\r\n");
        if (!cookies.isEmpty()) head.append("Cookie: ").append(cookieLine()).append("\r\n");
        if (method.equals("POST"))
            head.append("Content-Type: ")
                    .append(content.type())
                    .append("\r\nContent-Length: ")
                    .append(content.bytes().length)
                    .append("\r\n");
        return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private String cookieLine() {
        var line = new StringBuilder();
        cookies.forEach((name, value) ->
                line.append(line.isEmpty() ? "" : "; ").append(name).append('=').append(value));
        return line.toString();
    }

    private Socket open() throws IOException {
        if (socket.isPresent()) return socket.get();
        var fresh = new Socket(InetAddress.getLoopbackAddress(), port);
        fresh.setTcpNoDelay(true);
        fresh.setSoTimeout(60_000);
        in = new BufferedInputStream(fresh.getInputStream(), 16_384);
        socket = Optional.of(fresh);
        return fresh;
    }

    private Reply read() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            if (name.equals("set-cookie")) keep(value);
            else headers.put(name, value);
        }
        boolean chunked = headers.getOrDefault("transfer-encoding", "").equals("chunked");
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Reply(status, headers, chunked ? chunks() : exactly(length));
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.writeBytes(exactly(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) throw new EOFException("%d of %d bytes came".formatted(bytes.length, length));
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException("the server closed the connection");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket.isPresent()) socket.get().close();
        socket = Optional.empty();
    }
}
