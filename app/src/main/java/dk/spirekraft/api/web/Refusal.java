package dk.spirekraft.api.web;

import java.util.Locale;

/// Why another program gets no answer. The door turns it into a problem (RFC 9457).
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// What can stand in the way; its name in small letters ends the problem's type.
    enum Kind {
        NO_KEY(401, "The key is missing, unknown, taken back or over"),
        OUT_OF_SCOPE(403, "The key does not open this"),
        NOT_THERE(404, "There is nothing here"),
        NOT_BY_THIS_METHOD(405, "It can't be asked for by this method"),
        BAD_PARAMETER(400, "A parameter can't be read"),
        CHANGED_MEANWHILE(412, "Somebody changed it meanwhile"),
        TOO_LONG(413, "What was sent is too long"),
        INVALID(422, "What was sent can't be kept"),
        KEY_USED_OTHERWISE(422, "The idempotency key was used for something else"),
        NO_PRECONDITION(428, "A header is missing without which nothing is changed"),
        TOO_MANY(429, "Too many requests in this minute"),
        BROKEN(500, "Something went wrong here, and is written down for those who can mend it");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        int status() {
            return status;
        }

        String title() {
            return title;
        }

        /// As it stands in addresses, such as `no-key`.
        String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Kind kind;

    Refusal(Kind kind, String detail) {
        super(detail, null, false, false);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
