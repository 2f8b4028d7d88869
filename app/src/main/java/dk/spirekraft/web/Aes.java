package dk.spirekraft.web;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Optional;
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

    private Aes() {}

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
        try {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, about, nonce);
            byte[] sealed = new byte[NONCE + cipher.getOutputSize(content.length)];
            System.arraycopy(nonce, 0, sealed, 0, NONCE);
            cipher.doFinal(content, 0, content.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES-GCM", impossible);
        }
    }

    /// @return empty where key or subject is another, or something was changed
    public static Optional<byte[]> open(byte[] key, byte[] about, byte[] sealed) {
        if (sealed.length < NONCE + TAG_BITS / 8) return Optional.empty();
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, key, about, sealed).doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (GeneralSecurityException foreign) {
            return Optional.empty();
        }
    }

    /// @param nonce in the first bytes
    private static Cipher cipher(int mode, byte[] key, byte[] about, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER, PROVIDER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE));
        cipher.updateAAD(about);
        return cipher;
    }
}
