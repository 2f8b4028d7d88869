package dk.spirekraft.people;

import dk.spirekraft.web.Words;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Those who ask for a sign-in link. Whether an address is known is told to nobody, by what is answered or by how long
/// it takes; and how often is limited per address, never per network: a school shares one.
@Component
public class SignInRequests {

    static final int LINKS_IN_THAT_TIME = 5;

    private final JdbcClient db;
    private final SignIn signIn;
    private final Post post;
    private final FailedSignIns failed;
    private final Clock clock;

    /// Few at once, so that many who ask leave connections to those who are in.
    private final ExecutorService carrier =
            Executors.newFixedThreadPool(2, Thread.ofVirtual().name("sign-in").factory());

    SignInRequests(JdbcClient db, SignIn signIn, Post post, FailedSignIns failed, Clock clock) {
        this.db = db;
        this.signIn = signIn;
        this.post = post;
        this.failed = failed;
        this.clock = clock;
    }

    private record Account(UUID person, UUID municipality) {}

    /// Sends a link if the address has an account and has not asked too often. Says nothing either way, and answers
    /// before it looks; only the demo's mailbox, which anybody can read, has its letter at once.
    public void request(String email, Words words) {
        if (post.hasMailbox()) mail(email, words);
        else carrier.execute(() -> mail(email, words));
    }

    /// Sends a link to somebody who is signed in and shall prove that they still are who they were.
    public void requestAgain(Visitor visitor, Words words) {
        request(
                db.sql("select email from people.person where id = ?")
                        .param(visitor.person())
                        .query(String.class)
                        .single(),
                words);
    }

    /// What was asked for before the program stops is still mailed.
    @PreDestroy
    void close() {
        carrier.close();
    }

    private void mail(String email, Words words) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        if (isTooOften(address)) {
            failed.count(FailedSignIns.Kind.TOO_MANY_LINKS);
            return;
        }
        Optional<Account> account = db.sql("select person, municipality from people.account(?, ?)")
                .params(address, clock.instant().atZone(Words.ZONE).toLocalDate())
                .query(Account.class)
                .optional();
        account.ifPresentOrElse(
                found -> post.send(letter(address, signIn.link(found.person(), found.municipality()), words)),
                () -> failed.count(FailedSignIns.Kind.UNKNOWN_ADDRESS));
    }

    private boolean isTooOften(String address) {
        Instant now = clock.instant();
        byte[] digest = SignIn.digest(address);
        db.sql("delete from people.sign_in_request where requested_at < ?")
                .param(now.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .update();
        db.sql("insert into people.sign_in_request (address, requested_at) values (?, ?)")
                .params(digest, now.atOffset(ZoneOffset.UTC))
                .update();
        int lately = db.sql("select count(*)::int from people.sign_in_request where address = ? and requested_at > ?")
                .params(digest, now.minus(SignIn.VALID).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        return lately > LINKS_IN_THAT_TIME;
    }

    private static Letter letter(String address, String link, Words words) {
        return new Letter(address, words.of("people.mail.subject"), words.of("people.mail.text", link));
    }
}
