package dk.spirekraft.share.catalogue.web;

import dk.spirekraft.web.Packing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// A page as it was drawn, kept packed but for pictures, and sent packed to those who take it so.
///
/// @param edition of all that is public when it was drawn
record DrawnPage(long edition, String type, String tag, Map<String, String> headers, byte[] body, boolean packed) {

    DrawnPage {
        headers = Map.copyOf(headers);
    }

    static DrawnPage of(ContentCachingResponseWrapper drawn, long edition, Packing packing) {
        byte[] plain = drawn.getContentAsByteArray();
        String type = Objects.requireNonNullElse(drawn.getContentType(), "application/octet-stream");
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : drawn.getHeaderNames()) headers.put(name, String.join(", ", drawn.getHeaders(name)));
        headers.keySet().removeIf(name -> name.startsWith("Content-L") || name.equalsIgnoreCase("Content-Type"));
        boolean packed = !type.startsWith("image/");
        return new DrawnPage(edition, type, tag(plain), headers, packed ? packing.gzip(plain) : plain, packed);
    }

    private static String tag(byte[] content) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(content);
            return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(sum, 12)) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    int bytes() {
        return body.length;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (knows(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        boolean asItIs = packed && Packing.takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        byte[] sent = packed && !asItIs ? unpacked() : body;
        if (asItIs) response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(type);
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    private byte[] unpacked() throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return gzip.readAllBytes();
        }
    }

    private boolean knows(@Nullable String tags) {
        return tags != null && (tags.equals("*") || tags.contains(tag.substring(2)));
    }
}
