package dk.spirekraft.learn.support;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.learn.RandomKey;
import dk.spirekraft.web.Words;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether somebody wants reminders, and the key by which they end them from a mail without signing in.
@Component
public class MailKeys {

    private final JdbcClient db;
    private final SecureRandom random;
    private final Clock clock;

    MailKeys(JdbcClient db, SecureRandom random, Clock clock) {
        this.db = db;
        this.random = random;
        this.clock = clock;
    }

    /// Whose key it is.
    public record Owner(UUID person, UUID municipality) {}

    /// The key that stands in each of somebody's mails, made when it is first asked for.
    public String of(UUID person, UUID municipality) {
        db.sql("insert into learn.mail_key (person, municipality, key) values (?, ?, ?) on conflict do nothing")
                .params(person, municipality, RandomKey.from(random))
                .update();
        return db.sql("select key from learn.mail_key where person = ?")
                .param(person)
                .query(String.class)
                .single();
    }

    /// Whose key this is, told to nobody who does not have it.
    public Optional<Owner> find(String key) {
        return db.sql("select person, municipality from learn.whose_mail(?)")
                .param(key)
                .query(Owner.class)
                .optional();
    }

    /// Ends somebody's reminders by their key; ending them again changes nothing.
    public void stop(Owner owner) {
        MunicipalityScope.within(Set.of(owner.municipality()), () -> stop(owner.person(), owner.municipality()));
    }

    void stop(UUID person, UUID municipality) {
        db.sql("""
                insert into learn.mail_stop (person, municipality, stopped_on) values (?, ?, ?)
                on conflict do nothing
                """)
                .params(person, municipality, clock.instant().atZone(Words.ZONE).toLocalDate())
                .update();
    }

    /// Takes them up again.
    void resume(UUID person) {
        db.sql("delete from learn.mail_stop where person = ?").param(person).update();
    }

    boolean isStopped(UUID person) {
        return stopped().contains(person);
    }

    /// Who of those in scope wants none.
    public Set<UUID> stopped() {
        return Set.copyOf(
                db.sql("select person from learn.mail_stop").query(UUID.class).list());
    }
}
