package dk.spirekraft.measure.ballot;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The vectors of appendix A of RFC 9474: one key of 4096 bits, and one message in four variants.
public final class Rfc9474 {

    private static final JsonNode FILE =
            JsonMapper.builder().build().readTree(Path.of("..", "reference-data", "rfc9474.json"));

    private Rfc9474() {}

    /// @param message with the random prefix, where the variant has one
    /// @param inverse as hexadecimal digits
    public record Vector(
            String name,
            byte[] message,
            byte[] salt,
            byte[] encodedMessage,
            String inverse,
            byte[] blindedMessage,
            byte[] blindSignature,
            byte[] signature) {

        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Vector> vectors() {
        return FILE.get("vectors").valueStream().map(Rfc9474::vector).toList();
    }

    public static BallotSigner signer() {
        return signer(number("p").subtract(BigInteger.ONE));
    }

    /// A signer that errs: one of its two exponents is that of another key.
    static BallotSigner faultySigner() {
        return signer(number("p").subtract(BigInteger.TWO));
    }

    private static BallotSigner signer(BigInteger orderOfP) {
        BigInteger p = number("p");
        BigInteger q = number("q");
        BigInteger d = number("d");
        try {
            var spec = new RSAPrivateCrtKeySpec(
                    number("n"),
                    number("e"),
                    d,
                    p,
                    q,
                    d.mod(orderOfP),
                    d.mod(q.subtract(BigInteger.ONE)),
                    q.modInverse(p));
            return BallotSigner.of(
                    KeyFactory.getInstance("RSA").generatePrivate(spec).getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Vector vector(JsonNode node) {
        byte[] prefix = bytes(node, "prefix");
        byte[] message = bytes(FILE, "message");
        return new Vector(
                node.get("name").asString(),
                ByteBuffer.allocate(prefix.length + message.length)
                        .put(prefix)
                        .put(message)
                        .array(),
                bytes(node, "salt"),
                bytes(node, "encodedMessage"),
                node.get("inverse").asString(),
                bytes(node, "blindedMessage"),
                bytes(node, "blindSignature"),
                bytes(node, "signature"));
    }

    private static byte[] bytes(JsonNode node, String field) {
        return HexFormat.of().parseHex(node.get(field).asString());
    }

    private static BigInteger number(String field) {
        return new BigInteger(FILE.get("key").get(field).asString(), 16);
    }
}
