package dk.spirekraft.learn.reply;

import dk.spirekraft.jobs.Job;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Fetches answers from the mailbox. What became a note is removed from there; anything else is marked as seen and left
/// to whoever keeps the mailbox.
@Component
public class ReplyJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReplyJob.class);
    private static final int AT_ONCE = 200;

    private final ReplyMailbox mailbox;
    private final ReplyDesk desk;

    ReplyJob(ReplyMailbox mailbox, ReplyDesk desk) {
        this.mailbox = mailbox;
        this.desk = desk;
    }

    /// @throws IllegalStateException if the mailbox cannot be read; the next run tries again
    public void run() {
        if (!mailbox.isRead()) return;
        try (Store store = mailbox.connect()) {
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            Arrays.stream(inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false)))
                    .limit(AT_ONCE)
                    .forEach(this::take);
            inbox.close(true);
        } catch (MessagingException unreachable) {
            throw new IllegalStateException("The mailbox of answers cannot be read", unreachable);
        }
    }

    private void take(Message message) {
        try {
            ReplyMail mail = ReplyMail.of(message);
            message.setFlag(Flags.Flag.SEEN, true);
            if (desk.take(mail)) message.setFlag(Flags.Flag.DELETED, true);
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            // It is seen now and left there. What stands in it is no matter for a log.
            LOG.error(
                    "A mail in the mailbox of answers could not be read: {}",
                    unreadable.getClass().getSimpleName());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spirekraft.reminders", havingValue = "true", matchIfMissing = true)
    static class ReplySchedule {

        @Bean
        Job readReplies(ReplyJob replies) {
            return new Job("read-replies", Duration.ofMinutes(1), replies::run);
        }
    }
}
