package dk.spirekraft.learn.journal;

import dk.spirekraft.web.Aes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What a browser keeps of a journal, sealed so that it says nothing without this installation: the pass, which is the
/// open key for half an hour, and a key that is not yet kept because nobody has written its code down.
@Component
public class Passes {

    /// How long a journal stays open after its code was typed.
    public static final Duration VALID = Duration.ofMinutes(30);

    private static final String PASS = "pass";
    private static final String FRESH = "fresh";
    private static final int ID = 16;

    private final byte[] seal;
    private final SecureRandom random;
    private final Clock clock;

    Passes(OwnKeys keys, SecureRandom random, Clock clock) {
        this.seal = keys.find(OwnKeys.Name.SEAL, () -> {
            byte[] fresh = new byte[Aes.KEY];
            random.nextBytes(fresh);
            return fresh;
        });
        this.random = random;
        this.clock = clock;
    }

    /// A pass from now on.
    public String of(JournalKey key) {
        ByteBuffer content = ByteBuffer.allocate(ID + Long.BYTES + Aes.KEY);
        content.put(bytes(key.owner()));
        content.putLong(clock.instant().plus(VALID).getEpochSecond());
        content.put(key.bytes());
        return sealed(PASS, content.array());
    }

    /// The key in this pass.
    ///
    /// @return empty if it is another's, ran out, or was never one
    public Optional<JournalKey> read(String pass, UUID owner) {
        return opened(PASS, pass)
                .filter(content -> id(content).equals(owner))
                .filter(content -> clock.instant().isBefore(Instant.ofEpochSecond(content.getLong())))
                .map(content -> key(content, owner));
    }

    /// A fresh key with its code, to come back with the form on which the owner says that the code is written down.
    public String of(JournalKeys.Fresh fresh) {
        ByteBuffer content = ByteBuffer.allocate(ID + Aes.KEY + RecoveryCode.LENGTH);
        content.put(bytes(fresh.key().owner()));
        content.put(fresh.key().bytes());
        content.put(fresh.code().symbols().getBytes(StandardCharsets.US_ASCII));
        return sealed(FRESH, content.array());
    }

    /// @return empty if it is another's or was never one
    public Optional<JournalKeys.Fresh> readFresh(String sealed, UUID owner) {
        return opened(FRESH, sealed)
                .filter(content -> id(content).equals(owner))
                .map(content -> new JournalKeys.Fresh(key(content, owner), code(content)));
    }

    private String sealed(String about, byte[] content) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Aes.seal(seal, about.getBytes(StandardCharsets.US_ASCII), content, random));
    }

    private Optional<ByteBuffer> opened(String about, String sealed) {
        try {
            return Aes.open(
                            seal,
                            about.getBytes(StandardCharsets.US_ASCII),
                            Base64.getUrlDecoder().decode(sealed))
                    .map(ByteBuffer::wrap);
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID id(ByteBuffer content) {
        return new UUID(content.getLong(), content.getLong());
    }

    private static JournalKey key(ByteBuffer content, UUID owner) {
        byte[] key = new byte[Aes.KEY];
        content.get(key);
        return new JournalKey(owner, key);
    }

    private static RecoveryCode code(ByteBuffer content) {
        byte[] symbols = new byte[RecoveryCode.LENGTH];
        content.get(symbols);
        return new RecoveryCode(new String(symbols, StandardCharsets.US_ASCII));
    }
}
