package dk.spirekraft.learn.reply;

import dk.spirekraft.learn.RandomKey;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.web.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Addresses such as `note+k3…@kommune.dk`, each for one member and one trial, for thirty days. Whoever has one writes
/// as that member, and the receipt goes to the member.
@Component
public class ReplyAddresses {

    static final Period VALID = Period.ofDays(30);

    private final JdbcClient db;
    private final ReplyMailbox mailbox;
    private final SecureRandom random;
    private final Clock clock;

    ReplyAddresses(JdbcClient db, ReplyMailbox mailbox, SecureRandom random, Clock clock) {
        this.db = db;
        this.mailbox = mailbox;
        this.random = random;
        this.clock = clock;
    }

    /// Whom an address stands for.
    record Meant(UUID person, UUID municipality, UUID trial, LocalDate validUntil) {}

    /// A fresh address, empty where no mailbox is read.
    public Optional<String> open(Trial trial, UUID person) {
        if (!mailbox.isRead()) return Optional.empty();
        String key = RandomKey.from(random);
        db.sql("""
                insert into learn.reply_address (digest, municipality, person, trial, valid_until)
                values (?, ?, ?, ?, ?)
                """)
                .params(digest(key), trial.municipality(), person, trial.id(), today().plus(VALID))
                .update();
        return Optional.of(mailbox.address(key));
    }

    /// Whom a key stands for, even when its time is past, so that they can be told.
    Optional<Meant> find(String key) {
        return db.sql("select person, municipality, trial, valid_until from learn.whose_reply(?)")
                .param(digest(key))
                .query(Meant.class)
                .optional();
    }

    boolean isValid(Meant meant) {
        return !today().isAfter(meant.validUntil());
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }

    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
