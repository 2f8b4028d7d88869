package dk.spirekraft.learn.journal;

import dk.spirekraft.web.Aes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The key of one person's journal. It is made once, never stored open, and lives for a request.
public final class JournalKey {

    private final UUID owner;
    private final byte[] bytes;

    JournalKey(UUID owner, byte[] bytes) {
        if (bytes.length != Aes.KEY)
            throw new IllegalArgumentException("A key has %d bytes, but this has %d".formatted(Aes.KEY, bytes.length));
        this.owner = owner;
        this.bytes = bytes.clone();
    }

    static JournalKey fresh(UUID owner, SecureRandom random) {
        byte[] bytes = new byte[Aes.KEY];
        random.nextBytes(bytes);
        return new JournalKey(owner, bytes);
    }

    public UUID owner() {
        return owner;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /// @param page what it is, so that no page can be put in another's place
    byte[] seal(UUID page, byte[] content, SecureRandom random) {
        return Aes.seal(bytes, about(page), content, random);
    }

    Optional<byte[]> open(UUID page, byte[] sealed) {
        return Aes.open(bytes, about(page), sealed);
    }

    private byte[] about(UUID page) {
        return (owner + " " + page).getBytes(StandardCharsets.US_ASCII);
    }

    /// 32 bytes that only this key gives for this subject, and that lead back to nobody (HMAC-SHA-256, RFC 2104).
    byte[] mark(String subject) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return mac.doFinal(subject.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", impossible);
        }
    }
}
