package dk.spirekraft.operate;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Counts and adds up rows on their way, each on a line of its own: the sum of their SHA-256, modulo 2²⁵⁶, which is the
/// same in whatever order they come.
final class RowSum extends FilterOutputStream {

    private static final int BYTES = 32;

    /// How many rows, and their sum in hexadecimal.
    record Sum(long rows, String hash) {}

    private final MessageDigest row = sha256();
    private final byte[] sum = new byte[BYTES];
    private long rows;

    RowSum(OutputStream to) {
        super(to);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        int begun = from;
        for (int i = from; i < from + length; i++)
            if (bytes[i] == '\n') {
                row.update(bytes, begun, i - begun);
                add(row.digest());
                begun = i + 1;
            }
        row.update(bytes, begun, from + length - begun);
    }

    private void add(byte[] digest) {
        int carry = 0;
        for (int i = BYTES - 1; i >= 0; i--) {
            carry += (sum[i] & 0xff) + (digest[i] & 0xff);
            sum[i] = (byte) carry;
            carry >>>= 8;
        }
        rows++;
    }

    Sum sum() {
        return new Sum(rows, HexFormat.of().formatHex(sum));
    }
}
