package dk.spirekraft.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// Packs pages for those who take gzip (RFC 1952). What packs is kept for the next page: the server makes it anew for
/// each, which takes longer than packing a small one.
public final class Packing {

    /// In fewer bytes nothing is gained.
    private static final int LEAST = 1024;

    /// So many are kept; more at once are made and let go.
    private static final int KEPT = 16;

    /// Its mark, deflate, no flags, no time, nothing of how, and no system.
    private static final byte[] HEAD = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    private static final int TAIL = 2 * Integer.BYTES;

    private final Queue<Deflater> idle = new ArrayBlockingQueue<>(KEPT);

    /// The page as it is sent to this visitor, who is told how.
    byte[] packed(byte[] page, HttpServletRequest request, HttpServletResponse response) {
        if (page.length < LEAST) return page;
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) return page;
        response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        return gzip(page);
    }

    /// @param accepted what the visitor takes, with how gladly: a weight of 0 means not at all
    public static boolean takesGzip(@Nullable String accepted) {
        if (accepted == null) return false;
        for (String one : accepted.split(",")) {
            String[] way = one.strip().split("\\s*;\\s*", 2);
            if (way[0].equalsIgnoreCase("gzip")) return way.length == 1 || !way[1].matches("q=0(\\.0*)?");
        }
        return false;
    }

    /// The page packed, as a file of its own.
    public byte[] gzip(byte[] page) {
        Deflater deflater = idle.poll();
        if (deflater == null) deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        byte[] packed = gzip(page, deflater);
        deflater.reset();
        if (!idle.offer(deflater)) deflater.end();
        return packed;
    }

    private static byte[] gzip(byte[] page, Deflater deflater) {
        var sum = new CRC32();
        sum.update(page);
        deflater.setInput(page);
        deflater.finish();
        // Deflate makes nothing longer by more than five bytes for each block of 16 KiB.
        byte[] body = new byte[page.length + page.length / 1000 + 64];
        int length = 0;
        while (!deflater.finished()) length += deflater.deflate(body, length, body.length - length);
        return ByteBuffer.allocate(HEAD.length + length + TAIL)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(HEAD)
                .put(body, 0, length)
                .putInt((int) sum.getValue())
                .putInt(page.length)
                .array();
    }
}
