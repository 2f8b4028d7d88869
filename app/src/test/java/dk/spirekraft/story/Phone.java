package dk.spirekraft.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody's phone or laptop without script: it follows links and sends forms, and keeps cookies.
public class Phone {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http;
    private final URI base;
    private String csrf = "";
    private String agent = "";

    public Phone(int port) {
        this.base = URI.create("http://localhost:" + port);
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /// The same phone, with a browser that calls itself so.
    public Phone calling(String itself) {
        agent = itself;
        return this;
    }

    /// A page as it arrived after all redirects.
    ///
    /// @param path where it was found in the end
    public record Page(int status, String path, String body, HttpResponse<String> response) {
        /// What is the same each time the page is drawn of the same things: all but the tokens of its forms.
        public String steady() {
            return CSRF.matcher(body).replaceAll("");
        }

        public boolean says(String words) {
            return body.contains(words);
        }
    }

    public Page get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET(), path);
    }

    /// Asks without following where the answer leads, and with a header more.
    public HttpResponse<String> ask(String path, String header, String value) {
        return exchange(
                HttpRequest.newBuilder(base.resolve(path)).header(header, value).GET());
    }

    /// A file as it came.
    public byte[] bytes(String path) {
        var request = HttpRequest.newBuilder(base.resolve(path)).GET().build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// Asks without following where the answer leads.
    public HttpResponse<String> ask(String path) {
        return exchange(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    /// Sends a form without the forgery protection, as another site would.
    public HttpResponse<String> forge(String path, String body) {
        return exchange(form(path, body));
    }

    /// Sends a file with a form, as a browser does (RFC 7578).
    ///
    /// @param content the file, sent in the field `fil`
    public Page upload(String path, byte[] content, Map<String, String> fields) {
        String boundary = "----" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", csrf);
        all.forEach(
                (name, value) -> part(body, boundary, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(body, boundary, "name=\"fil\"; filename=\"svar.csv\"\r\nContent-Type: text/csv", content);
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())),
                path);
    }

    private static void part(ByteArrayOutputStream body, String boundary, String disposition, byte[] content) {
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /// The cookies that this phone keeps, by name.
    public Map<String, HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .collect(Collectors.toMap(HttpCookie::getName, cookie -> cookie, (one, other) -> other));
    }

    /// A cookie that this phone holds.
    ///
    /// @throws IllegalArgumentException if it holds none of this name
    public HttpCookie cookie(String name) {
        return Optional.ofNullable(cookies().get(name))
                .orElseThrow(() -> new IllegalArgumentException("This phone has no cookie " + name));
    }

    /// Sends a form with the forgery protection of the page seen last.
    public Page post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(csrf) + "&", ""));
        return send(form(path, body), path);
    }

    /// Sends a form in which fields may stand several times, with the forgery protection of the page seen last.
    ///
    /// @param body encoded, such as `navn=a&adgang=b&adgang=c`
    public Page postAll(String path, String body) {
        return send(form(path, "_csrf=" + encoded(csrf) + "&" + body), path);
    }

    private HttpRequest.Builder form(String path, String body) {
        return HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private Page send(HttpRequest.Builder request, String path) {
        HttpResponse<String> response = exchange(request);
        var location = response.headers().firstValue("Location");
        if (response.statusCode() / 100 == 3 && location.isPresent())
            return get(base.resolve(location.get()).toString().replace(base.toString(), ""));
        Matcher found = CSRF.matcher(response.body());
        if (found.find()) csrf = found.group(1);
        return new Page(response.statusCode(), path, response.body(), response);
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        if (!agent.isEmpty()) request.setHeader("User-Agent", agent);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
