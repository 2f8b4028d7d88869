package dk.spirekraft.learn.reply;

import dk.spirekraft.database.SetupFault;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Properties;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The mailbox in which answers arrive, where one is named: `SPIREKRAFT_IMAP_HOST`, beside it `_PORT`, `_USER` and
/// `_PASSWORD`, and `SPIREKRAFT_REPLY_TO`, its address, whose server must deliver `note+anything@…` to `note@…`. The
/// connection is encrypted, but for one to this machine itself.
@Component
class ReplyMailbox {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1");
    private static final String MILLISECONDS = "10000";

    private final Login login;
    private final String address;

    ReplyMailbox(Login login, @Value("${spirekraft.reply.to:}") String address) {
        this.login = login;
        this.address = address.strip();
        if (isRead() && !this.address.matches("[^@\\s+]+@[^@\\s]+"))
            throw new SetupFault("SPIREKRAFT_REPLY_TO is the address of the mailbox that SPIREKRAFT_IMAP_HOST reads");
    }

    /// Where and as whom mail is fetched.
    @Component
    static final class Login {

        private final String host;
        private final int port;
        private final String user;
        private final String password;

        Login(
                @Value("${spirekraft.imap.host:}") String host,
                @Value("${spirekraft.imap.port:993}") int port,
                @Value("${spirekraft.imap.user:}") String user,
                @Value("${spirekraft.imap.password:}") String password) {
            this.host = host.strip();
            this.port = port;
            this.user = user;
            this.password = password;
        }
    }

    /// True if answers are read at all.
    boolean isRead() {
        return !login.host.isEmpty();
    }

    /// The address that stands for a key.
    String address(String key) {
        int at = address.indexOf('@');
        return address.substring(0, at) + "+" + key + address.substring(at);
    }

    Store connect() throws MessagingException {
        String protocol = HERE.contains(login.host) ? "imap" : "imaps";
        var properties = new Properties();
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            properties.setProperty("mail." + protocol + "." + wait, MILLISECONDS);
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        Store store = Session.getInstance(properties).getStore(protocol);
        store.connect(login.host, login.port, login.user, login.password);
        return store;
    }
}
