package dk.spirekraft.learn.reply;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Properties;

/// Reads mails as they lie in a mailbox, for tests elsewhere.
public final class ReplyMails {

    private ReplyMails() {}

    /// @return false where the job would leave the mail unread
    public static boolean read(byte[] mail) {
        try {
            ReplyMail.of(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail)));
            return true;
        } catch (MessagingException | IOException unreadable) {
            return false;
        }
    }
}
