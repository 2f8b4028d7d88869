package dk.spirekraft.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/// Reads what a program sent beside the address.
final class ApiRequest {

    private static final int MOST_BYTES = 16_384;

    private ApiRequest() {}

    /// Its body. It is read only once the door is open, and no further than it may be long.
    static byte[] body(HttpServletRequest request) {
        try {
            byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length <= MOST_BYTES) return body;
            throw new Refusal(Refusal.Kind.TOO_LONG, "At most %d bytes are read".formatted(MOST_BYTES));
        } catch (IOException brokenOff) {
            throw new Refusal(Refusal.Kind.INVALID, "What was sent broke off");
        }
    }

    /// A header, empty where it was not sent.
    static String header(HttpServletRequest request, String name) {
        String sent = request.getHeader(name);
        return sent == null ? "" : sent;
    }
}
