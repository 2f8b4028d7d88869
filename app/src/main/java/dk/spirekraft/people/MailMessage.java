package dk.spirekraft.people;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;

/// Writes a letter as MIME: plain text alone, or the same words as text and HTML side by side, with files after them.
final class MailMessage {

    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private MailMessage() {}

    static MimeMessage fill(MimeMessage message, Letter letter, String sender) throws MessagingException {
        message.setFrom(new InternetAddress(sender));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), CHARSET);
        head(message, letter.more());
        if (letter.more().html().isEmpty() && letter.more().enclosures().isEmpty())
            message.setText(letter.text(), CHARSET);
        else message.setContent(parts(letter));
        return message;
    }

    private static void head(MimeMessage message, Letter.More more) throws MessagingException {
        if (!more.replyTo().isEmpty()) message.setReplyTo(new InternetAddress[] {new InternetAddress(more.replyTo())});
        if (more.automatic()) message.setHeader("Auto-Submitted", "auto-generated");
        if (more.stop().isEmpty()) return;
        message.setHeader("List-Unsubscribe", "<" + more.stop() + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private static MimeMultipart parts(Letter letter) throws MessagingException {
        var sides = new MimeMultipart("alternative");
        sides.addBodyPart(text(letter.text(), "plain"));
        if (!letter.more().html().isEmpty())
            sides.addBodyPart(text(letter.more().html(), "html"));
        var whole = new MimeMultipart("mixed");
        var body = new MimeBodyPart();
        body.setContent(sides);
        whole.addBodyPart(body);
        for (Enclosure enclosure : letter.more().enclosures()) {
            if (enclosure.shown()) sides.addBodyPart(file(enclosure));
            MimeBodyPart attached = file(enclosure);
            attached.setFileName(enclosure.name());
            whole.addBodyPart(attached);
        }
        return whole;
    }

    private static MimeBodyPart text(String words, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, CHARSET, kind);
        return part;
    }

    private static MimeBodyPart file(Enclosure enclosure) throws MessagingException {
        var part = new MimeBodyPart();
        var source = new ByteArrayDataSource(
                enclosure.content().getBytes(StandardCharsets.UTF_8), enclosure.type() + "; charset=" + CHARSET);
        part.setDataHandler(new DataHandler(source));
        return part;
    }
}
