package dk.spirekraft.people;

import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who may be let in by a provider. Its owner sees such a link and takes it away, also where the provider is gone.
@Component
public class OpenIdLinks {

    private final JdbcClient db;
    private final Optional<OpenIdProvider> provider;
    private final AuditLog audit;
    private final AccountLetters letters;
    private final Clock clock;

    OpenIdLinks(JdbcClient db, Optional<OpenIdProvider> provider, AuditLog audit, AccountLetters letters, Clock clock) {
        this.db = db;
        this.provider = provider;
        this.audit = audit;
        this.letters = letters;
        this.clock = clock;
    }

    /// A provider that lets somebody in.
    ///
    /// @param name what people call it, or its address where it is no longer set up
    public record Link(String issuer, String name, LocalDate linkedOn) {}

    private record Row(String issuer, LocalDate linkedOn) {}

    /// Somebody's own, oldest first.
    public List<Link> of(UUID person) {
        return db
                .sql("select issuer, linked_on from people.openid_identity where person = ? order by linked_on, issuer")
                .param(person)
                .query(Row.class)
                .list()
                .stream()
                .map(row -> new Link(row.issuer(), name(row.issuer()), row.linkedOn()))
                .toList();
    }

    private String name(String issuer) {
        return provider.filter(there -> there.issuer().equals(issuer))
                .map(OpenIdProvider::name)
                .orElse(issuer);
    }

    /// Lets a provider open this account from now on, and tells its owner by mail.
    ///
    /// @param municipality the person's home
    /// @param subject the provider's name for them, 1 to 255 characters
    void add(UUID person, UUID municipality, OpenIdProvider by, String subject) {
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        int added = db.sql("""
                insert into people.openid_identity (issuer, subject, person, municipality, linked_on)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(by.issuer(), subject, person, municipality, today)
                .update();
        if (added == 0) return;
        audit.recordByProgram(municipality, "openid.linked", person.toString());
        letters.openIdLinked(person, by.name());
    }

    /// Takes one of somebody's own away; one that is gone changes nothing.
    public void remove(Visitor owner, String issuer) {
        int gone = db.sql("delete from people.openid_identity where person = ? and issuer = ?")
                .params(owner.person(), issuer)
                .update();
        if (gone == 0) return;
        audit.record(owner.home(), "openid.removed", "");
        letters.openIdRemoved(owner.person(), name(issuer));
    }
}
