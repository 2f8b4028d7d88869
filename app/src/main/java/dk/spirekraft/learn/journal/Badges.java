package dk.spirekraft.learn.journal;

import com.nimbusds.jwt.JWTClaimsSet;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes a certificate an Open Badge 3.0: a verifiable credential that is itself the content of a signed JWT. It leads
/// to no page about anybody; the subject is a random id, and the name stands inside.
@Component
public class Badges {

    private static final List<String> CONTEXT = List.of(
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

    private final Signature signature;
    private final SiteAddress site;
    private final Clock clock;

    Badges(Signature signature, SiteAddress site, Clock clock) {
        this.signature = signature;
        this.site = site;
        this.clock = clock;
    }

    /// The badge as a compact JWS.
    public String of(Certificate certificate, Words words) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var claims = new JWTClaimsSet.Builder();
        credential(certificate, now, words).forEach(claims::claim);
        return signature.sign(claims.issuer(site.of("/"))
                .jwtID(urn(certificate.id()))
                .subject(subject(certificate))
                .notBeforeTime(Date.from(now))
                .build());
    }

    /// The credential alone, in the order in which people read it.
    Map<String, Object> credential(Certificate certificate, Instant now, Words words) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", CONTEXT);
        all.put("id", urn(certificate.id()));
        all.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        all.put("name", words.of("learn.journal.certificate.of", certificate.programme()));
        all.put("issuer", Map.of("id", site.of("/"), "type", List.of("Profile"), "name", words.of("web.brand")));
        all.put("validFrom", now.toString());
        all.put("credentialSubject", subject(certificate, words));
        if (!certificate.practised().isEmpty()) all.put("evidence", List.of(practice(certificate, words)));
        all.put("credentialSchema", List.of(Map.of("id", SCHEMA, "type", "1EdTechJsonSchemaValidator2019")));
        return all;
    }

    private static Map<String, Object> subject(Certificate certificate, Words words) {
        return Map.of(
                "id",
                subject(certificate),
                "type",
                List.of("AchievementSubject"),
                "identifier",
                List.of(Map.of(
                        "type",
                        "IdentityObject",
                        "identityType",
                        "name",
                        "hashed",
                        false,
                        "identityHash",
                        certificate.name())),
                "achievement",
                Map.of(
                        "id",
                        urn(UUID.nameUUIDFromBytes(
                                ("took part in " + certificate.programme()).getBytes(StandardCharsets.UTF_8))),
                        "type",
                        List.of("Achievement"),
                        "name",
                        words.of("learn.journal.certificate.of", certificate.programme()),
                        "description",
                        words.of("learn.journal.certificate.states"),
                        "criteria",
                        Map.of("narrative", String.join("\n", certificate.attended()))));
    }

    private static Map<String, Object> practice(Certificate certificate, Words words) {
        return Map.of(
                "type",
                List.of("Evidence"),
                "name",
                words.of("learn.journal.certificate.practised"),
                "narrative",
                String.join("\n", certificate.practised()));
    }

    private static String subject(Certificate certificate) {
        return urn(UUID.nameUUIDFromBytes(("holder of " + certificate.id()).getBytes(StandardCharsets.UTF_8)));
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
