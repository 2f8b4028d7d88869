package dk.spirekraft.web;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM with a fresh random nonce in front (NIST SP 800-38D): how everything is sealed that lies where others
/// could read or change it. What is sealed about one thing opens as no other.
public final class Aes {

    /// The length of a key, in bytes.
    public static final int KEY = 32;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private static final String CIPHER = "AES/GCM/NoPadding";
    /// Looked for once, for every page of an answer seals or opens something.
    private static final Provider PROVIDER = provider();

    /// More than work at once; what is over is let go.
    private static final int KEPT = 16;

    private final byte[] key;
    private final Queue<Cipher> idle = new ArrayBlockingQueue<>(KEPT);

    /// For a key that is used again and again, and lives as long as the program: what works with it is kept, and knows
    /// it. A key that is to be destroyed is not for this.
    ///
    /// @param key 32 bytes
    public Aes(byte[] key) {
        this.key = key.clone();
    }

    private static Provider provider() {
        try {
            return Cipher.getInstance(CIPHER).getProvider();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES-GCM", impossible);
        }
    }

    /// @param key 32 bytes
    /// @param about what the content is sealed for; it is not stored
    /// @return 28 bytes more than the content has
    public static byte[] seal(byte[] key, byte[] about, byte[] content, SecureRandom random) {
        return new Aes(key).seal(about, content, random);
    }

    /// @return empty where key or subject is another, or something was changed
    public static Optional<byte[]> open(byte[] key, byte[] about, byte[] sealed) {
        return new Aes(key).open(about, sealed);
    }

    /// @param about what the content is sealed for; it is not stored
    /// @return 28 bytes more than the content has
    public byte[] seal(byte[] about, byte[] content, SecureRandom random) {
        try {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            Cipher cipher = ready(Cipher.ENCRYPT_MODE, about, nonce);
            byte[] sealed = new byte[NONCE + cipher.getOutputSize(content.length)];
            System.arraycopy(nonce, 0, sealed, 0, NONCE);
            cipher.doFinal(content, 0, content.length, sealed, NONCE);
            idle.offer(cipher);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES-GCM", impossible);
        }
    }

    /// @return empty where key or subject is another, or something was changed
    public Optional<byte[]> open(byte[] about, byte[] sealed) {
        if (sealed.length < NONCE + TAG_BITS / 8) return Optional.empty();
        try {
            Cipher cipher = ready(Cipher.DECRYPT_MODE, about, sealed);
            byte[] content = cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
            idle.offer(cipher);
            return Optional.of(content);
        } catch (GeneralSecurityException foreign) {
            return Optional.empty();
        }
    }

    /// @param nonce in the first bytes
    private Cipher ready(int mode, byte[] about, byte[] nonce) throws GeneralSecurityException {
        Cipher kept = idle.poll();
        Cipher cipher = kept == null ? Cipher.getInstance(CIPHER, PROVIDER) : kept;
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE));
        cipher.updateAAD(about);
        return cipher;
    }
}
