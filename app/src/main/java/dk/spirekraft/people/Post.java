package dk.spirekraft.people;

import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// Sends letters by SMTP, off the request's time. Without a mail server they lie in the mailbox that only the demo has.
@Component
public class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final int MAILBOX = 50;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"';,:]+@[^\\s<>\"';,:]+");

    private final ObjectProvider<JavaMailSender> smtp;
    private final String sender;
    private final boolean demo;
    private final Deque<Letter> mailbox = new ArrayDeque<>();
    private final ExecutorService carrier = Executors.newVirtualThreadPerTaskExecutor();

    Post(
            ObjectProvider<JavaMailSender> smtp,
            @Value("${spirekraft.mail.from:spirekraft@localhost}") String sender,
            @Value("${spirekraft.mailbox:${spirekraft.demo:false}}") boolean demo) {
        this.smtp = smtp;
        this.sender = sender;
        this.demo = demo;
    }

    /// True if letters lie in the mailbox page instead of being sent.
    public boolean hasMailbox() {
        return demo && smtp.getIfAvailable() == null;
    }

    /// True if letters leave by a mail server.
    public boolean isSent() {
        return smtp.getIfAvailable() != null;
    }

    /// Whom letters come from.
    public String sender() {
        return sender;
    }

    /// Letters on their way still leave when the program stops.
    @PreDestroy
    void close() {
        carrier.close();
    }

    public void send(Letter letter) {
        if (hasMailbox()) keep(letter);
        else carrier.execute(() -> carry(letter));
    }

    /// Sends a letter now, for whoever must know whether it left.
    ///
    /// @return false if there is no mail server, or it refused
    public boolean deliver(Letter letter) {
        if (!hasMailbox()) return carry(letter);
        keep(letter);
        return true;
    }

    /// True if letters can leave at all.
    public boolean isOffered() {
        return hasMailbox() || isSent();
    }

    private synchronized void keep(Letter letter) {
        mailbox.addFirst(letter);
        while (mailbox.size() > MAILBOX) mailbox.removeLast();
    }

    /// The letters of the mailbox, newest first.
    public synchronized List<Letter> mailbox() {
        return List.copyOf(mailbox);
    }

    private boolean carry(Letter letter) {
        JavaMailSender server = smtp.getIfAvailable();
        if (server == null) {
            LOG.error("A letter could not be sent: no mail server is configured (SPIREKRAFT_SMTP_HOST)");
            return false;
        }
        try {
            server.send(MailMessage.fill(server.createMimeMessage(), letter, sender));
            return true;
        } catch (MailException | MessagingException failed) {
            // What the server said may name the address, which stands in no log.
            LOG.error(
                    "A letter could not be sent: {}",
                    ADDRESS.matcher(String.valueOf(failed.getMessage())).replaceAll("…"));
            return false;
        }
    }
}
