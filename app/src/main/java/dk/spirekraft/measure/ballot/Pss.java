package dk.spirekraft.measure.ballot;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;

/// How a message is laid out before RSA, and a signature checked: PSS with SHA-384 and MGF1 with SHA-384 (RFC 8017,
/// sections 9.1.1 and 8.1.2). Java signs and checks PSS, but does not show the encoded message that has to be blinded.
final class Pss {

    /// Bytes of salt of a token.
    static final int SALT = 48;

    private static final String HASH = "SHA-384";
    private static final int HASH_BYTES = 48;
    private static final byte TRAILER = (byte) 0xbc;

    private Pss() {}

    /// EMSA-PSS-ENCODE for a modulus whose length is a multiple of eight bits.
    ///
    /// @param length of the modulus, in bytes
    /// @return as many bytes, the highest bit 0
    static byte[] encode(byte[] message, byte[] salt, int length) {
        byte[] hash = hash(new byte[8], hash(message), salt);
        int blockLength = length - HASH_BYTES - 1;
        byte[] block = new byte[blockLength];
        block[blockLength - salt.length - 1] = 1;
        System.arraycopy(salt, 0, block, blockLength - salt.length, salt.length);
        byte[] mask = mask(hash, blockLength);
        for (int i = 0; i < blockLength; i++) block[i] ^= mask[i];
        block[0] &= 0x7f;
        return ByteBuffer.allocate(length).put(block).put(hash).put(TRAILER).array();
    }

    /// RSASSA-PSS-VERIFY, by Java's own.
    ///
    /// @param salt bytes of salt that the signature must have, no more and no fewer
    static boolean isValid(byte[] signature, byte[] message, BallotKey key, int salt) {
        try {
            Signature check = Signature.getInstance("RSASSA-PSS");
            check.setParameter(new PSSParameterSpec(
                    HASH, "MGF1", MGF1ParameterSpec.SHA384, salt, PSSParameterSpec.TRAILER_FIELD_BC));
            check.initVerify(key.rsa());
            check.update(message);
            return check.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has RSASSA-PSS with SHA-384", impossible);
        }
    }

    /// MGF1: hashes of the seed and a counter, one after the other.
    private static byte[] mask(byte[] seed, int length) {
        var mask = ByteBuffer.allocate((length / HASH_BYTES + 1) * HASH_BYTES);
        for (int counter = 0; mask.hasRemaining(); counter++)
            mask.put(hash(seed, ByteBuffer.allocate(4).putInt(counter).array()));
        return Arrays.copyOf(mask.array(), length);
    }

    private static byte[] hash(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance(HASH);
            for (byte[] part : parts) digest.update(part);
            return digest.digest();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has SHA-384", impossible);
        }
    }
}
