package dk.spirekraft.measure;

import dk.spirekraft.web.Aes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.UUID;

/// Seals the waiting sheets of one wave. A sealed sheet opens for its own wave and id alone, and all sheets of a wave
/// have the same length, whatever they say ([SheetContent]).
final class WaveKey {

    static final int BYTES = Aes.KEY;

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

    byte[] seal(UUID sheet, byte[] content, SecureRandom random) {
        return Aes.seal(key, about(sheet), content, random);
    }

    /// @throws IllegalStateException if this key did not seal it for this sheet, or it was changed since
    byte[] open(UUID sheet, byte[] sealed) {
        return Aes.open(key, about(sheet), sealed)
                .orElseThrow(() -> new IllegalStateException(
                        "A waiting sheet of the wave %s was sealed with another key, or changed".formatted(wave)));
    }

    private byte[] about(UUID sheet) {
        return ByteBuffer.allocate(4 * Long.BYTES)
                .putLong(wave.getMostSignificantBits())
                .putLong(wave.getLeastSignificantBits())
                .putLong(sheet.getMostSignificantBits())
                .putLong(sheet.getLeastSignificantBits())
                .array();
    }
}
