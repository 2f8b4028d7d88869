package dk.spirekraft.story;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// A real OpenID provider beside the program (OpenID Connect Core 1.0, authorization code, PKCE asked for): it checks
/// what it is sent, gives each code once, and signs what it says with RS256.
public final class OpenIdServer {

    /// Whose it is.
    public static final UUID MUNICIPALITY = UUID.fromString("6f0d5f0a-3f0e-4c1b-9b7e-0f1d2c3b4a59");

    private static final String CLIENT = "spirekraft";
    private static final String SECRET = "hemmelig";
    private static final int SCHOOLS = 60;

    private static final HttpServer SERVER;
    private static final RSAKey KEY = key();
    private static final RSAKey OTHER = key();
    private static final Map<String, Begun> CODES = new ConcurrentHashMap<>();

    private static volatile Account account = new Account("", "", false, List.of());
    private static volatile Instant now = Instant.EPOCH;
    private static volatile UnaryOperator<JWTClaimsSet.Builder> twist = claims -> claims;
    private static volatile RSAKey signing = KEY;

    static {
        try {
            SERVER = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        SERVER.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, about()));
        SERVER.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(KEY.toPublicJWK()).toString()));
        SERVER.createContext("/authorize", OpenIdServer::authorize);
        SERVER.createContext("/token", OpenIdServer::token);
        SERVER.start();
    }

    private OpenIdServer() {}

    /// Somebody with an account at the provider.
    public record Account(String subject, String email, boolean verified, List<String> groups) {}

    private record Begun(String nonce, String challenge, String redirect, Account by) {}

    /// Names the provider to the program, as an operator would, with a file of roles for schools that are called
    /// *Fjordskolen*.
    static final class Named implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "openid",
                            Map.of(
                                    "spirekraft.openid.issuer",
                                    issuer(),
                                    "spirekraft.openid.municipality",
                                    MUNICIPALITY.toString(),
                                    "spirekraft.openid.client",
                                    CLIENT,
                                    "spirekraft.openid.secret",
                                    SECRET,
                                    "spirekraft.openid.name",
                                    "Fjordby Kommune",
                                    "spirekraft.openid.roles",
                                    roles().toString())));
        }

        private static Path roles() {
            String lines = IntStream.rangeClosed(1, SCHOOLS)
                    .mapToObj(number -> number == 1 ? "fjordskolen" : "fjordskolen-" + number)
                    .map("  - {value: amr-%1$s, role: AMR, school: %1$s}\n"::formatted)
                    .collect(Collectors.joining());
            try {
                Path file = Files.createTempFile("roles", ".yaml");
                file.toFile().deleteOnExit();
                return Files.writeString(
                        file, "claim: groups\nroles:\n  - {value: sekretariat, role: SECRETARIAT}\n" + lines);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    public static String issuer() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort();
    }

    /// Who is signed in at the provider from now on, and what time it is there.
    public static void is(Account somebody, Instant time) {
        account = somebody;
        now = time;
        twist = claims -> claims;
        signing = KEY;
    }

    /// Lets it say something else than it should.
    public static void lies(UnaryOperator<JWTClaimsSet.Builder> otherwise) {
        twist = otherwise;
    }

    /// Lets it sign with a key that it does not publish.
    public static void signsWithAnotherKey() {
        signing = OTHER;
    }

    private static String about() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize?policy=fjordby", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"], "code_challenge_methods_supported": ["S256"]}
                """.formatted(issuer());
    }

    private static void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        boolean fits = of(asked, "policy").equals("fjordby")
                && of(asked, "client_id").equals(CLIENT)
                && of(asked, "response_type").equals("code")
                && Arrays.asList(of(asked, "scope").split(" ")).contains("openid")
                && of(asked, "redirect_uri").endsWith("/log-ind/kommune/tilbage")
                && of(asked, "code_challenge_method").equals("S256")
                && of(asked, "state").length() >= 43
                && of(asked, "nonce").length() >= 43;
        if (!fits) {
            answer(exchange, 400, "This is no request for a code: " + asked);
            return;
        }
        String code = UUID.randomUUID().toString();
        CODES.put(code, new Begun(of(asked, "nonce"), of(asked, "code_challenge"), of(asked, "redirect_uri"), account));
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        "%s?code=%s&state=%s"
                                .formatted(
                                        of(asked, "redirect_uri"),
                                        code,
                                        URLEncoder.encode(of(asked, "state"), StandardCharsets.UTF_8)));
        answer(exchange, 302, "");
    }

    private static void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked =
                fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String basic = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        Begun begun = CODES.remove(of(asked, "code"));
        if (begun == null) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        boolean fits = ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && of(asked, "grant_type").equals("authorization_code")
                && of(asked, "redirect_uri").equals(begun.redirect())
                && begun.challenge().equals(challenge(of(asked, "code_verifier")));
        if (fits) answer(exchange, 200, "{\"token_type\": \"Bearer\", \"id_token\": \"%s\"}".formatted(signed(begun)));
        else answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
    }

    private static String of(Map<String, String> asked, String name) {
        return asked.getOrDefault(name, "");
    }

    private static String signed(Begun begun) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(begun.by().subject())
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", begun.nonce())
                .claim("email", begun.by().email())
                .claim("email_verified", begun.by().verified())
                .claim("groups", begun.by().groups());
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    twist.apply(claims).build());
            token.sign(new RSASSASigner(signing));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("fjordby").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
