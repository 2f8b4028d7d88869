package dk.spirekraft.learn.journal;

import dk.spirekraft.people.Passkey;
import dk.spirekraft.people.Passkeys;
import dk.spirekraft.web.Aes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A second way into a journal: a passkey that the owner signs in with gives a secret besides (WebAuthn's PRF
/// extension), and the journal's key is locked with that too. The code stays valid. Nobody is signed in here, so no
/// signature is looked at: the secret opens or it does not. A passkey that is taken away takes its lock along.
@Component
public class PasskeyLocks {

    private static final int SECRET = 32;
    private static final int LONGEST = 1023;

    private final JdbcClient db;
    private final Passkeys passkeys;
    private final SecureRandom random;

    PasskeyLocks(JdbcClient db, Passkeys passkeys, SecureRandom random) {
        this.db = db;
        this.passkeys = passkeys;
        this.random = random;
    }

    /// What a browser brings.
    ///
    /// @param credential the passkey's id, 1 to 1023 bytes
    /// @param secret what the passkey gave for [#salt], 32 bytes
    public record Brought(byte[] credential, byte[] secret) {

        /// As a form brings it, in base64url.
        ///
        /// @return empty if it can't be one
        public static Optional<Brought> read(String credential, String secret) {
            try {
                var brought = new Brought(
                        Base64.getUrlDecoder().decode(credential),
                        Base64.getUrlDecoder().decode(secret));
                return brought.isWhole() ? Optional.of(brought) : Optional.empty();
            } catch (IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }

        private boolean isWhole() {
            return secret.length == SECRET && credential.length > 0 && credential.length <= LONGEST;
        }
    }

    /// The ids of the passkeys that open this journal, in base64url.
    public List<String> of(UUID owner) {
        return db
                .sql("select credential from learn.journal_passkey where person = ? order by credential")
                .param(owner)
                .query((row, number) -> row.getBytes("credential"))
                .list()
                .stream()
                .map(PasskeyLocks::text)
                .toList();
    }

    /// The ids of the owner's passkeys that could be let in and are not yet, in base64url.
    public List<String> others(UUID owner) {
        List<String> opening = of(owner);
        return passkeys.of(owner).stream()
                .map(Passkey::credential)
                .filter(credential -> !opening.contains(credential))
                .toList();
    }

    /// What a passkey makes its secret of, in base64url: the same for one owner, and no secret itself.
    public static String salt(UUID owner) {
        return text(digest("salt of " + owner, new byte[0]));
    }

    /// Lets one of the owner's passkeys open the journal too; any other changes nothing.
    public void add(JournalKey key, UUID municipality, Brought brought) {
        if (!others(key.owner()).contains(text(brought.credential()))) return;
        db.sql("insert into learn.journal_passkey (credential, person, municipality, locked) values (?, ?, ?, ?)")
                .params(
                        brought.credential(),
                        key.owner(),
                        municipality,
                        Aes.seal(lock(key.owner(), brought), about(key.owner()), key.bytes(), random))
                .update();
    }

    /// @return empty if the passkey is another's or unknown, or the secret is not its own
    public Optional<JournalKey> open(UUID owner, Brought brought) {
        return db.sql("select locked from learn.journal_passkey where person = ? and credential = ?")
                .params(owner, brought.credential())
                .query((row, number) -> row.getBytes("locked"))
                .optional()
                .flatMap(locked -> Aes.open(lock(owner, brought), about(owner), locked))
                .map(bytes -> new JournalKey(owner, bytes));
    }

    /// From now on the code alone opens it.
    public void forget(UUID owner) {
        db.sql("delete from learn.journal_passkey where person = ?")
                .param(owner)
                .update();
    }

    private static byte[] lock(UUID owner, Brought brought) {
        return digest("lock of " + owner, brought.secret());
    }

    private static byte[] about(UUID owner) {
        return ("key of " + owner + " by passkey").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] digest(String about, byte[] secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(about.getBytes(StandardCharsets.US_ASCII));
            return digest.digest(secret);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
