package dk.spirekraft.measure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Seals drafts so that only this installation can read or change them: AES-256-GCM with a random nonce
/// (NIST SP 800-38D). All nodes share the key through the database, so any node opens what another sealed.
@Component
class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random;
    private final SecretKeySpec key;

    Seal(JdbcClient db, SecureRandom random) {
        this.random = random;
        byte[] fresh = new byte[32];
        random.nextBytes(fresh);
        db.sql("insert into measure.seal_key (id, key) values (1, ?) on conflict do nothing")
                .param(fresh)
                .update();
        this.key = new SecretKeySpec(
                db.sql("select key from measure.seal_key where id = 1")
                        .query(byte[].class)
                        .single(),
                "AES");
    }

    /// What is sealed for one purpose opens for no other.
    enum Purpose {
        DRAFT,
        REFUSAL,
        FILE,
        KEY
    }

    String seal(Purpose purpose, byte[] content) {
        try {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, purpose, nonce);
            byte[] sealed = new byte[NONCE + cipher.getOutputSize(content.length)];
            System.arraycopy(nonce, 0, sealed, 0, NONCE);
            cipher.doFinal(content, 0, content.length, sealed, NONCE);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES-GCM", impossible);
        }
    }

    /// @return empty for anything that this installation did not seal, or that was changed since
    Optional<byte[]> open(Purpose purpose, String sealed) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed);
            if (bytes.length < NONCE + TAG_BITS / 8) return Optional.empty();
            return Optional.of(cipher(Cipher.DECRYPT_MODE, purpose, bytes).doFinal(bytes, NONCE, bytes.length - NONCE));
        } catch (GeneralSecurityException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    /// @param nonce in the first bytes
    private Cipher cipher(int mode, Purpose purpose, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE));
        cipher.updateAAD(purpose.name().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
