package dk.spirekraft.people;

import dk.spirekraft.database.SetupFault;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Sends SMS through a gateway that `SPIREKRAFT_SMS_URL` names, as an address with `{to}` and `{text}` in it, by HTTPS
/// or to this machine itself. Without one no SMS is offered.
@Component
public class TextMessages {

    private static final Logger LOG = LoggerFactory.getLogger(TextMessages.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Pattern SAFE = Pattern.compile("https://.+|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?/.*");

    private final String template;
    private final Supplier<HttpClient> http = SingletonSupplier.of(
            () -> HttpClient.newBuilder().connectTimeout(PATIENCE).build());

    TextMessages(@Value("${spirekraft.sms.url:}") String template) {
        this.template = template.strip();
        if (!isOffered()) return;
        if (!SAFE.matcher(this.template).matches()
                || !this.template.contains("{to}")
                || !this.template.contains("{text}"))
            throw new SetupFault("SPIREKRAFT_SMS_URL begins with https:// and has {to} and {text} in it");
        try {
            address("+4520123456", "Hej");
        } catch (IllegalArgumentException malformed) {
            throw new SetupFault("SPIREKRAFT_SMS_URL is no address once {to} and {text} are put in", malformed);
        }
    }

    /// True if a gateway is named.
    public boolean isOffered() {
        return !template.isEmpty();
    }

    /// @param to a number as +4520123456
    /// @return true if the gateway took it (a status of 200 to 299)
    public boolean send(String to, String text) {
        if (!isOffered()) return false;
        try {
            var request =
                    HttpRequest.newBuilder(address(to, text)).timeout(PATIENCE).build();
            int status = http.get()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status / 100 != 2) LOG.error("The SMS gateway answered {}", status);
            return status / 100 == 2;
        } catch (IOException failed) {
            LOG.error(
                    "The SMS gateway could not be reached: {}",
                    failed.getClass().getSimpleName());
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private URI address(String to, String text) {
        return URI.create(template.replace("{to}", encoded(to)).replace("{text}", encoded(text)));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
