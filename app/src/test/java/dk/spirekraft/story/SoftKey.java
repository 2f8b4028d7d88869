package dk.spirekraft.story;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A passkey in software (WebAuthn level 3, ES256, no attestation): says what a device would say, or, on wish, what one
/// must not.
public final class SoftKey {

    private static final int PRESENT_AND_VERIFIED = 0x05;
    private static final int WITH_KEY = 0x40;

    private final byte[] credential = new byte[20];
    private final KeyPair pair;

    private String origin = "http://localhost:8080";
    private String domain = "localhost";
    private int flags = PRESENT_AND_VERIFIED;
    private int signatures;

    public SoftKey() {
        new SecureRandom().nextBytes(credential);
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Asked by a page of another site.
    public SoftKey at(String otherOrigin) {
        origin = otherOrigin;
        return this;
    }

    /// Made for another domain.
    public SoftKey of(String otherDomain) {
        domain = otherDomain;
        return this;
    }

    /// Used by somebody whom the device did not ask for finger, face or PIN.
    public SoftKey unverified() {
        flags = 0x01;
        return this;
    }

    /// Has made so many signatures, as a copy would that was taken earlier.
    public SoftKey having(int made) {
        signatures = made;
        return this;
    }

    public String id() {
        return text(credential);
    }

    /// Registers it on somebody's own page.
    public Phone.Page register(Phone phone, String name) {
        return phone.post("/mig/noegler", Map.of("navn", name, "svar", made(found("challenge", phone.get("/mig")))));
    }

    /// Signs in with it.
    ///
    /// @param user whom it was made for, see [#user]
    public Phone.Page signIn(Phone phone, String user) {
        String challenge = found("challenge", phone.get("/log-ind"));
        return phone.post("/log-ind/noegle", Map.of("svar", used(challenge, user)));
    }

    /// What stands for the owner of this page.
    public static String user(Phone phone) {
        return found("user", phone.get("/mig"));
    }

    public static String found(String name, Phone.Page page) {
        Matcher data = Pattern.compile("data-" + name + "=\"([^\"]+)\"").matcher(page.body());
        if (!data.find()) throw new IllegalArgumentException("This page has no data-" + name);
        return data.group(1);
    }

    /// The answer to being made.
    public String made(String challenge) {
        var told = new ByteArrayOutputStream();
        told.writeBytes(new byte[] {(byte) 0xA3, 0x63, 'f', 'm', 't', 0x64, 'n', 'o', 'n', 'e'});
        told.writeBytes(new byte[] {0x67, 'a', 't', 't', 'S', 't', 'm', 't', (byte) 0xA0});
        told.writeBytes(new byte[] {0x68, 'a', 'u', 't', 'h', 'D', 'a', 't', 'a'});
        byte[] data = data(flags | WITH_KEY, key());
        told.writeBytes(new byte[] {0x59, (byte) (data.length >> 8), (byte) data.length});
        told.writeBytes(data);
        return answer(Map.of(
                "clientDataJSON", text(client("webauthn.create", challenge)),
                "attestationObject", text(told.toByteArray())));
    }

    /// The answer to being used.
    ///
    /// @param user whom it says it was made for, in base64url
    public String used(String challenge, String user) {
        signatures++;
        byte[] client = client("webauthn.get", challenge);
        byte[] data = data(flags, new byte[0]);
        return answer(Map.of(
                "clientDataJSON", text(client),
                "authenticatorData", text(data),
                "signature", text(signed(data, client)),
                "userHandle", user));
    }

    private byte[] client(String type, String challenge) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] data(int said, byte[] key) {
        byte[] site = digest(domain.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(37 + key.length)
                .put(site)
                .put((byte) said)
                .putInt(signatures)
                .put(key)
                .array();
    }

    private byte[] key() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        return ByteBuffer.allocate(16 + 2 + credential.length + 77)
                .put(new byte[16])
                .putShort((short) credential.length)
                .put(credential)
                .put(new byte[] {(byte) 0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32})
                .put(number(point.getAffineX()))
                .put(new byte[] {0x22, 0x58, 32})
                .put(number(point.getAffineY()))
                .array();
    }

    private static byte[] number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] whole = new byte[32];
        int length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, whole, 32 - length, length);
        return whole;
    }

    private byte[] signed(byte[] data, byte[] client) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(data);
            signature.update(digest(client));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String answer(Map<String, String> parts) {
        StringBuilder response = new StringBuilder();
        parts.forEach((name, value) ->
                response.append(response.isEmpty() ? "" : ",").append("\"%s\":\"%s\"".formatted(name, value)));
        return "{\"id\":\"%s\",\"rawId\":\"%s\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{%s}}"
                .formatted(id(), id(), response);
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
