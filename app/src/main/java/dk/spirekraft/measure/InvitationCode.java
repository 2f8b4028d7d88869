package dk.spirekraft.measure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What stands in the personal link of an invitation: 24 bytes drawn from the wave's key and the invitation's id, so
/// that a reminder can carry the same link without the code being stored.
///
/// @param text 32 characters of base64url
record InvitationCode(String text) {

    private static final int BYTES = 24;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{32}");

    /// @param key of the wave's opening
    static InvitationCode of(byte[] key, UUID invitation) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] tag = mac.doFinal(("invitation " + invitation).getBytes(StandardCharsets.US_ASCII));
            return new InvitationCode(
                    Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(tag, BYTES)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", impossible);
        }
    }

    /// Reads what a link carried.
    ///
    /// @return empty if it can't be a code at all
    static Optional<InvitationCode> read(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new InvitationCode(text)) : Optional.empty();
    }

    /// What is stored instead of the code.
    byte[] digest() {
        return Digest.of(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "an invitation code";
    }

    /// SHA-256, as every Java has it.
    static final class Digest {

        private Digest() {}

        static byte[] of(byte[] bytes) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(bytes);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("Every Java has SHA-256", impossible);
            }
        }
    }
}
