package dk.spirekraft.learn.reply;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A mail that arrived, as far as it matters: which key it was sent to, whether a machine wrote it, and its plain text.
/// Files and HTML are not looked at.
///
/// @param id the same if it is read again
record ReplyMail(String id, Optional<String> key, boolean automatic, String text) {

    private static final Pattern KEY = Pattern.compile("\\+([a-z2-7]{26})@", Pattern.CASE_INSENSITIVE);
    private static final Pattern MACHINE =
            Pattern.compile("(mailer-daemon|postmaster|no-?reply)@", Pattern.CASE_INSENSITIVE);
    private static final int LARGEST = 5_000_000;
    private static final int DEPTH = 5;

    static ReplyMail of(Message message) throws MessagingException, IOException {
        return new ReplyMail(
                first(message, "Message-ID"),
                key(message),
                isAutomatic(message),
                message.getSize() > LARGEST ? "" : plain(message, DEPTH));
    }

    private static String first(Message message, String header) throws MessagingException {
        String @Nullable [] values = message.getHeader(header);
        return values == null || values.length == 0 ? "" : values[0];
    }

    private static Optional<String> key(Message message) throws MessagingException {
        return Stream.of(
                        first(message, "To"),
                        first(message, "Cc"),
                        first(message, "Delivered-To"),
                        first(message, "X-Original-To"),
                        first(message, "Envelope-To"))
                .flatMap(value -> KEY.matcher(value).results())
                .map(found -> found.group(1).toLowerCase(java.util.Locale.ROOT))
                .findFirst();
    }

    /// Answering machines say so (RFC 3834); bounces come from nobody, or as a report.
    private static boolean isAutomatic(Message message) throws MessagingException {
        String submitted = first(message, "Auto-Submitted").strip();
        String precedence = first(message, "Precedence").strip();
        Matcher machine = MACHINE.matcher(first(message, "From"));
        return (!submitted.isEmpty() && !submitted.equalsIgnoreCase("no"))
                || Arrays.asList("bulk", "junk", "list", "auto_reply")
                        .contains(precedence.toLowerCase(java.util.Locale.ROOT))
                || !first(message, "X-Autoreply").isEmpty()
                || !first(message, "X-Autorespond").isEmpty()
                || first(message, "Return-Path").strip().equals("<>")
                || message.isMimeType("multipart/report")
                || machine.find();
    }

    private static String plain(Part part, int depth) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || depth == 0) return "";
        if (part.isMimeType("text/plain")) return String.valueOf(part.getContent());
        if (!(part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts)) return "";
        for (int each = 0; each < parts.getCount(); each++) {
            String found = plain(parts.getBodyPart(each), depth - 1);
            if (!found.isBlank()) return found;
        }
        return "";
    }
}
