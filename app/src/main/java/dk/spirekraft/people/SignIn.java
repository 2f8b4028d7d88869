package dk.spirekraft.people;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.SiteAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Signing in without passwords: a link by mail that works once within fifteen minutes.
@Component
public class SignIn {

    public static final Duration VALID = Duration.ofMinutes(15);

    private final JdbcClient db;
    private final SiteAddress site;
    private final Visitors visitors;
    private final Directory directory;
    private final AuditLog audit;
    private final FailedSignIns failed;
    private final SecureRandom random;
    private final Clock clock;

    SignIn(
            JdbcClient db,
            SiteAddress site,
            Visitors visitors,
            Directory directory,
            AuditLog audit,
            FailedSignIns failed,
            SecureRandom random,
            Clock clock) {
        this.db = db;
        this.site = site;
        this.visitors = visitors;
        this.directory = directory;
        this.audit = audit;
        this.failed = failed;
        this.random = random;
        this.clock = clock;
    }

    private record Redeemed(UUID person, OffsetDateTime expiresAt) {}

    /// A fresh link that signs this person in.
    String link(UUID person, UUID municipality) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        MunicipalityScope.within(Set.of(municipality), () -> {
            db.sql("insert into people.sign_in_link (digest, municipality, person, expires_at) values (?, ?, ?, ?)")
                    .params(
                            digest(token),
                            municipality,
                            person,
                            clock.instant().plus(VALID).atOffset(ZoneOffset.UTC))
                    .update();
        });
        return site.of("/log-ind/" + token);
    }

    /// Uses a link up. Whoever signs in for the first time gets letters in this language from then on.
    ///
    /// @return who it signs in, empty if it was used, is too old or never was
    public Optional<SignedIn> redeem(String token, Language language) {
        Optional<SignedIn> entered = db.sql("select person, expires_at from people.redeem(?)")
                .param(digest(token))
                .query(Redeemed.class)
                .optional()
                .filter(link -> link.expiresAt().toInstant().isAfter(clock.instant()))
                .map(link -> enter(link.person(), language));
        if (entered.isEmpty()) failed.count(FailedSignIns.Kind.VOID_LINK);
        return entered;
    }

    /// Lets somebody in who has proved who they are. At the first time letters are in this language from then on.
    SignedIn enter(UUID person, Language language) {
        Set<UUID> municipalities = visitors.rolesOf(person).stream()
                .map(Visitor.Held::municipality)
                .collect(Collectors.toUnmodifiableSet());
        audit.recordSignIn(person, municipalities);
        MunicipalityScope.within(municipalities, () -> directory.meet(person, language));
        return new SignedIn(person, name(person), clock.instant());
    }

    private String name(UUID person) {
        return db.sql("select people.name_of(?)")
                .param(person)
                .query(String.class)
                .single();
    }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
