package dk.spirekraft.disclosure.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A line of the ledger: one JSON object, whose last field is the SHA-256 hash of all that stands before it, the hash
/// of the line before among them. Whoever changes a line changes every hash after it.
///
/// @param number from 1
/// @param previous the hash of the line before; 64 zeros in the first
public record Line(int number, String previous, Entry entry) {

    /// What stands for the hash before the first line.
    public static final String START = "0".repeat(64);

    /// The first line of a ledger.
    public static Line first(Entry entry) {
        return new Line(1, START, entry);
    }

    /// The line after this one.
    public Line next(Entry following) {
        return new Line(number + 1, hash(), following);
    }

    /// 64 hexadecimal digits.
    public String hash() {
        return sha256(body());
    }

    /// As it stands in the file, without the end of the line.
    public String text() {
        String body = body();
        return "%s,\"hash\":\"%s\"}".formatted(body, sha256(body));
    }

    private String body() {
        return "{\"line\":%d,\"previous\":\"%s\",%s".formatted(number, previous, EntryJson.fields(entry));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }
}
