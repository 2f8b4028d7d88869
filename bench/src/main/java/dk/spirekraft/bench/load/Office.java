package dk.spirekraft.bench.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody of the demo who signs in through the mailbox page and does what the load needs, by the program's own pages.
final class Office implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"(/log-ind/[A-Za-z0-9_-]{43})\"");
    private static final Pattern CODE = Pattern.compile("class=\"slip-code\">([^<]+)<");
    private static final Pattern PILE = Pattern.compile("name=\"pile\" value=\"(\\d+)\"");
    private static final int MOST_SLIPS = 2000;
    private final Wire wire;

    private Office(Wire wire) {
        this.wire = wire;
    }

    static Office signIn(int port, String email) throws IOException {
        var wire = new Wire(port);
        String csrf = first(CSRF, wire.get("/log-ind"));
        Wire.Reply mailbox = wire.follow(wire.post("/log-ind", form(csrf, "email=" + email.replace("@", "%40"))));
        String link = first(LINK, mailbox);
        wire.follow(wire.post(link, form(first(CSRF, wire.get(link)), "")));
        return new Office(wire);
    }

    Wire.Reply get(String path) throws IOException {
        return wire.get(path);
    }

    /// The same session on a connection of its own.
    Office another() {
        return new Office(wire.another());
    }

    /// Makes slips for a wave and reads their codes off the page, as a printer would get them.
    List<String> slips(String wave, int count) throws IOException {
        return slips(wave, 1, count);
    }

    /// The same from one of its piles.
    List<String> slips(String wave, int pile, int count) throws IOException {
        String csrf = first(CSRF, wire.get(wave));
        List<String> codes = new ArrayList<>(count);
        while (codes.size() < count) {
            int some = Math.min(MOST_SLIPS, count - codes.size());
            String fields = "pile=%d&more=true&count=%d".formatted(pile, some);
            Matcher found =
                    CODE.matcher(wire.post(wave + "/sedler", form(csrf, fields)).text());
            int before = codes.size();
            while (found.find()) codes.add(found.group(1));
            if (codes.size() == before) throw new IOException("No slips came for " + wave);
        }
        return codes;
    }

    /// How many piles of slips a wave has.
    int piles(String wave) throws IOException {
        Matcher pile = PILE.matcher(wire.get(wave).text());
        int piles = 0;
        while (pile.find()) piles++;
        if (piles == 0) throw new IOException("No slips are offered for " + wave);
        return piles;
    }

    /// Sends a file with a form as a browser does (RFC 7578).
    Wire.Reply upload(String path, Map<String, String> fields, Path file) throws IOException {
        String boundary = "----bench";
        var parts = new StringBuilder();
        fields.forEach((name, value) -> parts.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
        parts.append("--%s\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, file.getFileName()));
        var body = new ByteArrayOutputStream();
        body.writeBytes(parts.toString().getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Files.readAllBytes(file));
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return wire.post(path, new Wire.Content("multipart/form-data; boundary=" + boundary, body.toByteArray()));
    }

    /// The value that every form of this session sends back.
    String csrf(String path) throws IOException {
        return first(CSRF, wire.get(path));
    }

    Wire.Reply send(String path, String fields) throws IOException {
        return wire.post(path, fields);
    }

    Wire.Reply follow(Wire.Reply reply) throws IOException {
        return wire.follow(reply);
    }

    void close(String wave) throws IOException {
        wire.follow(wire.post(wave + "/lukning", form(first(CSRF, wire.get(wave)), "")));
    }

    private static String form(String csrf, String rest) {
        return "_csrf=" + csrf + (rest.isEmpty() ? "" : "&" + rest);
    }

    private static String first(Pattern pattern, Wire.Reply page) throws IOException {
        String text = page.text();
        Matcher found = pattern.matcher(text);
        if (!found.find()) throw new IOException("%d without %s".formatted(page.status(), pattern));
        return found.group(1);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
