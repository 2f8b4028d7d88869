package dk.spirekraft.measure;

import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals the waiting sheets of one wave: AES-256-GCM with a random nonce (NIST SP 800-38D). A sealed sheet opens for
/// its own wave and id alone, and all sheets of a wave have the same length, whatever they say.
final class WaveKey {

    static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final byte[] key;
    private final UUID wave;

    /// @param key 32 bytes
    WaveKey(UUID wave, byte[] key) {
        if (key.length != BYTES)
            throw new IllegalArgumentException("A wave key has %d bytes, but got %d".formatted(BYTES, key.length));
        this.wave = wave;
        this.key = key.clone();
    }

    /// Tells which key it is, and nothing of it: 32 bytes.
    byte[] fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("wave key ".getBytes(StandardCharsets.US_ASCII));
            return digest.digest(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    byte[] seal(UUID sheet, short[] answers, SecureRandom random) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        ByteBuffer plain = ByteBuffer.allocate(Short.BYTES * answers.length);
        plain.asShortBuffer().put(answers);
        ByteBuffer sealed = ByteBuffer.allocate(NONCE + plain.capacity() + TAG_BITS / 8);
        sealed.put(nonce);
        try {
            cipher(Cipher.ENCRYPT_MODE, sheet, nonce).doFinal(plain, sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES-GCM", impossible);
        }
        return sealed.array();
    }

    /// @throws IllegalStateException if this key did not seal it for this sheet, or it was changed since
    short[] open(UUID sheet, byte[] sealed) {
        try {
            byte[] plain = cipher(Cipher.DECRYPT_MODE, sheet, sealed).doFinal(sealed, NONCE, sealed.length - NONCE);
            return answers(plain);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException(
                    "A waiting sheet of the wave %s was sealed with another key, or changed".formatted(wave), changed);
        }
    }

    /// @param plain what is sealed: two bytes for each answer
    static short[] answers(byte[] plain) {
        ShortBuffer answers = ByteBuffer.wrap(plain).asShortBuffer();
        short[] given = new short[answers.remaining()];
        answers.get(given);
        return given;
    }

    /// @param nonce in the first bytes
    private Cipher cipher(int mode, UUID sheet, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE));
        cipher.updateAAD(ByteBuffer.allocate(4 * Long.BYTES)
                .putLong(wave.getMostSignificantBits())
                .putLong(wave.getLeastSignificantBits())
                .putLong(sheet.getMostSignificantBits())
                .putLong(sheet.getLeastSignificantBits())
                .flip());
        return cipher;
    }
}
