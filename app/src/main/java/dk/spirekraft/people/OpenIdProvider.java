package dk.spirekraft.people;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dk.spirekraft.web.SiteAddress;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A municipality's own sign-in by OpenID Connect: authorization code with PKCE. What the provider says of itself is
/// fetched when somebody first comes through it, and nothing it says is believed unsigned.
@Component
@ConditionalOnProperty("spirekraft.openid.issuer")
public class OpenIdProvider {

    /// Where it sends people back to.
    public static final String RETURN = "/log-ind/kommune/tilbage";

    private static final Logger LOG = LoggerFactory.getLogger(OpenIdProvider.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final OpenIdSettings settings;
    private final SiteAddress site;
    private final Clock clock;
    private final JsonMapper json;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final SingletonSupplier<Endpoints> endpoints = SingletonSupplier.of(this::discover);

    OpenIdProvider(OpenIdSettings settings, SiteAddress site, Clock clock, JsonMapper json) {
        this.settings = settings;
        this.site = site;
        this.clock = clock;
        this.json = json;
    }

    /// What somebody is sent off with, and must come back with.
    ///
    /// @param state names this sign-in to the browser
    /// @param nonce names it to the provider, within what it signs
    /// @param verifier proves that whoever fetches the token began this sign-in (PKCE, RFC 7636)
    public record Asked(String state, String nonce, String verifier) {}

    private record Endpoints(URI authorization, URI token, DefaultJWTProcessor<SecurityContext> tokens) {}

    /// What people call it.
    public String name() {
        return settings.name();
    }

    String issuer() {
        return settings.issuer();
    }

    /// Whose it is, by name or id.
    String municipality() {
        return settings.municipality();
    }

    /// Where a browser goes to sign in there.
    ///
    /// @return empty if the provider can't be reached or does not fit
    public Optional<String> address(Asked asked) {
        return found().map(there -> there.authorization()
                + (there.authorization().getRawQuery() == null ? "?" : "&")
                + form(Map.of(
                        "response_type", "code",
                        "scope", settings.scope(),
                        "client_id", settings.client(),
                        "redirect_uri", site.of(RETURN),
                        "state", asked.state(),
                        "nonce", asked.nonce(),
                        "code_challenge", challenge(asked.verifier()),
                        "code_challenge_method", "S256")));
    }

    private static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(SignIn.digest(verifier));
    }

    /// Fetches what the provider signed about whoever came back with this code.
    ///
    /// @return empty if it refuses the code, or what it signed is not for this sign-in
    Optional<JWTClaimsSet> claims(String code, Asked asked) {
        return found().flatMap(there -> claims(there, code, asked));
    }

    private Optional<JWTClaimsSet> claims(Endpoints there, String code, Asked asked) {
        try {
            JsonNode answer = sent(tokenRequest(there, code, asked));
            JWTClaimsSet claims = there.tokens().process(answer.path("id_token").asString(""), null);
            boolean isForUs = asked.nonce().equals(claims.getStringClaim("nonce"))
                    && (claims.getAudience().size() == 1 || settings.client().equals(claims.getStringClaim("azp")));
            if (!isForUs) LOG.warn("A token of {} was for another sign-in", settings.issuer());
            return Optional.of(claims).filter(signed -> isForUs);
        } catch (IOException | JacksonException | ParseException | BadJOSEException | JOSEException refused) {
            LOG.warn("{} let nobody in: {}", settings.issuer(), refused.getMessage());
            return Optional.empty();
        }
    }

    private HttpRequest tokenRequest(Endpoints there, String code, Asked asked) {
        Map<String, String> fields = Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", site.of(RETURN),
                "client_id", settings.client(),
                "code_verifier", asked.verifier());
        var request = HttpRequest.newBuilder(there.token())
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json");
        if (!settings.secret().isEmpty()) request.header("Authorization", basic());
        return request.POST(HttpRequest.BodyPublishers.ofString(form(fields))).build();
    }

    private String basic() {
        String pair = encoded(settings.client()) + ":" + encoded(settings.secret());
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Endpoints> found() {
        try {
            return Optional.of(endpoints.obtain());
        } catch (OpenIdUnreachable fault) {
            LOG.error("{} can't be used: {}", settings.issuer(), fault.getMessage());
            return Optional.empty();
        }
    }

    private Endpoints discover() {
        try {
            URI about = URI.create(settings.issuer().replaceAll("/$", "") + "/.well-known/openid-configuration");
            JsonNode told = sent(HttpRequest.newBuilder(about).timeout(PATIENCE).build());
            if (!told.path("issuer").asString("").equals(settings.issuer()))
                throw new OpenIdUnreachable("it calls itself " + told.path("issuer"));
            return new Endpoints(
                    safe(told, "authorization_endpoint"), safe(told, "token_endpoint"), tokens(safe(told, "jwks_uri")));
        } catch (IOException | JacksonException broken) {
            throw new OpenIdUnreachable(String.valueOf(broken.getMessage()));
        }
    }

    private static URI safe(JsonNode told, String name) {
        String address = told.path(name).asString("");
        if (!OpenIdSettings.isSafe(address)) throw new OpenIdUnreachable(name + " is no safe address: " + address);
        return URI.create(address);
    }

    private DefaultJWTProcessor<SecurityContext> tokens(URI keys) throws IOException {
        var tokens = new DefaultJWTProcessor<SecurityContext>();
        tokens.setJWSKeySelector(new JWSVerificationKeySelector<>(
                ALGORITHMS, JWKSourceBuilder.create(keys.toURL()).build()));
        tokens.setJWTClaimsSetVerifier(
                new DefaultJWTClaimsVerifier<>(
                        settings.client(),
                        new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
                        Set.of("sub", "exp", "iat", "nonce")) {
                    @Override
                    protected Date currentTime() {
                        return Date.from(clock.instant());
                    }
                });
        return tokens;
    }

    private JsonNode sent(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IOException("it answered " + answer.statusCode());
            return json.readTree(answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static String form(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// The provider is not there or does not fit; the next who comes tries again.
    private static final class OpenIdUnreachable extends RuntimeException {
        private static final long serialVersionUID = 1;

        OpenIdUnreachable(String why) {
            super(why);
        }
    }
}
