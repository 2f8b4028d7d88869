package dk.spirekraft.people;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Signing in without passwords: a link by mail that works once within fifteen minutes. Whether an address is known is
/// told to nobody, and how often is limited per address, never per network: a school shares one.
@Component
public class SignIn {

    public static final Duration VALID = Duration.ofMinutes(15);
    static final int LINKS_IN_THAT_TIME = 5;

    private final JdbcClient db;
    private final Post post;
    private final SiteAddress site;
    private final Visitors visitors;
    private final Directory directory;
    private final AuditLog audit;
    private final SecureRandom random;
    private final Clock clock;

    SignIn(
            JdbcClient db,
            Post post,
            SiteAddress site,
            Visitors visitors,
            Directory directory,
            AuditLog audit,
            SecureRandom random,
            Clock clock) {
        this.db = db;
        this.post = post;
        this.site = site;
        this.visitors = visitors;
        this.directory = directory;
        this.audit = audit;
        this.random = random;
        this.clock = clock;
    }

    private record Account(UUID person, UUID municipality) {}

    private record Redeemed(UUID person, OffsetDateTime expiresAt) {}

    /// Sends a link if the address has an account and has not asked too often. Says nothing either way.
    public void request(String email, Words words) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        if (isTooOften(address)) return;
        Optional<Account> account = db.sql("select person, municipality from people.account(?, ?)")
                .params(address, clock.instant().atZone(Words.ZONE).toLocalDate())
                .query(Account.class)
                .optional();
        account.ifPresent(found -> post.send(letter(address, link(found.person(), found.municipality()), words)));
    }

    private boolean isTooOften(String address) {
        Instant now = clock.instant();
        byte[] digest = digest(address);
        db.sql("delete from people.sign_in_request where requested_at < ?")
                .param(now.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .update();
        db.sql("insert into people.sign_in_request (address, requested_at) values (?, ?)")
                .params(digest, now.atOffset(ZoneOffset.UTC))
                .update();
        int lately = db.sql("select count(*)::int from people.sign_in_request where address = ? and requested_at > ?")
                .params(digest, now.minus(VALID).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        return lately > LINKS_IN_THAT_TIME;
    }

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

    private static Letter letter(String address, String link, Words words) {
        return new Letter(address, words.of("people.mail.subject"), words.of("people.mail.text", link));
    }

    /// Uses a link up. Whoever signs in for the first time gets letters in this language from then on.
    ///
    /// @return who it signs in, empty if it was used, is too old or never was
    public Optional<SignedIn> redeem(String token, Language language) {
        return db.sql("select person, expires_at from people.redeem(?)")
                .param(digest(token))
                .query(Redeemed.class)
                .optional()
                .filter(link -> link.expiresAt().toInstant().isAfter(clock.instant()))
                .map(link -> enter(link.person(), language));
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
