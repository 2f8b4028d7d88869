package dk.spirekraft.story;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// A real mail server beside the program: letters leave by SMTP, and answers lie in a mailbox that is read by IMAP.
public final class Mails {

    public static final String REPLIES = "note@fjordby.example";

    private static final long PATIENCE = 20_000;
    private static final Pattern LINK = Pattern.compile("/log-ind/[A-Za-z0-9_-]{43}");
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.IMAP.dynamicPort()});
    private static final GreenMailUser MAILBOX;

    static {
        SERVER.start();
        MAILBOX = SERVER.setUser(REPLIES, "note", "hemmelig");
    }

    private Mails() {}

    /// Names the server to the program, as an operator would.
    static final class Named implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "mails",
                            Map.of(
                                    "spirekraft.smtp.host", "127.0.0.1",
                                    "spirekraft.smtp.port", SERVER.getSmtp().getPort(),
                                    "spirekraft.mail.from", "spirekraft@fjordby.example",
                                    "spirekraft.imap.host", "127.0.0.1",
                                    "spirekraft.imap.port", SERVER.getImap().getPort(),
                                    "spirekraft.imap.user", "note",
                                    "spirekraft.imap.password", "hemmelig",
                                    "spirekraft.reply.to", REPLIES)));
        }
    }

    /// What arrived for this address, oldest first.
    public static List<MimeMessage> to(String email) {
        return Arrays.stream(SERVER.getReceivedMessagesForDomain(email)).toList();
    }

    /// The path of the sign-in link that comes by mail when this is done.
    public static String linkAfter(String email, Runnable asking) {
        int before = SERVER.getReceivedMessages().length;
        asking.run();
        if (!SERVER.waitForIncomingEmail(PATIENCE, before + 1))
            throw new IllegalStateException("No mail came for " + email);
        Matcher link = LINK.matcher(text(to(email).getLast()));
        if (!link.find()) throw new IllegalStateException("No link stands in the mail to " + email);
        return link.group();
    }

    private static String text(MimeMessage mail) {
        try {
            return String.valueOf(mail.getContent());
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// Puts a mail into the mailbox of answers.
    public static void answer(MimeMessage mail) {
        MAILBOX.deliver(mail);
    }

    /// How many mails lie in the mailbox of answers.
    public static int waiting() {
        try {
            return SERVER.getManagers().getImapHostManager().getInbox(MAILBOX).getMessageCount();
        } catch (RuntimeException | com.icegreen.greenmail.store.FolderException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public static MimeMessage mail() throws MessagingException {
        return new MimeMessage((jakarta.mail.Session) null);
    }
}
