package dk.spirekraft.people;

import com.nimbusds.jwt.JWTClaimsSet;
import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets in whom a provider vouches for, if they are known here: by its name for them, or at the first time by an
/// address
/// that it has verified. It makes no accounts.
@Component
@ConditionalOnProperty("spirekraft.openid.issuer")
public class OpenIdSignIn {

    private final JdbcClient db;
    private final OpenIdProvider provider;
    private final OpenIdGrants grants;
    private final SignIn signIn;
    private final Visitors visitors;
    private final AccountLetters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OpenIdSignIn(
            JdbcClient db,
            OpenIdProvider provider,
            OpenIdGrants grants,
            SignIn signIn,
            Visitors visitors,
            AccountLetters letters,
            TransactionTemplate transaction,
            Clock clock) {
        this.db = db;
        this.provider = provider;
        this.grants = grants;
        this.signIn = signIn;
        this.visitors = visitors;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What became of coming back from the provider.
    public sealed interface Outcome {
        record Entered(SignedIn person) implements Outcome {}

        /// The provider knows them; we don't, or they have no role here.
        record Unknown() implements Outcome {}

        /// The provider did not vouch for anybody.
        record Refused() implements Outcome {}
    }

    private record Holder(UUID person, UUID municipality, boolean linked) {}

    public Outcome enter(String code, OpenIdProvider.Asked asked, Language language) {
        Optional<JWTClaimsSet> claims = provider.claims(code, asked);
        if (claims.isEmpty()) return new Outcome.Refused();
        Optional<Holder> holder = holder(claims.get());
        if (holder.isEmpty()) return new Outcome.Unknown();
        UUID person = holder.get().person();
        MunicipalityScope.within(
                Set.of(holder.get().municipality()),
                () -> transaction.executeWithoutResult(status -> follow(holder.get(), claims.get())));
        boolean mayOpen = visitors.rolesOf(person).stream().anyMatch(held -> held.role() != Role.COLLEAGUE);
        return mayOpen ? new Outcome.Entered(signIn.enter(person, language)) : new Outcome.Unknown();
    }

    private Optional<Holder> holder(JWTClaimsSet claims) {
        Map<String, Object> said = claims.getClaims();
        boolean isVerified = "true".equals(String.valueOf(said.get("email_verified")));
        String email =
                isVerified ? String.valueOf(said.getOrDefault("email", "")).strip() : "";
        return db.sql("select person, municipality, linked from people.openid_holder(?, ?, ?)")
                .params(provider.issuer(), claims.getSubject(), email)
                .query(Holder.class)
                .optional();
    }

    private void follow(Holder holder, JWTClaimsSet claims) {
        if (!holder.linked()) link(holder, claims.getSubject());
        List<OpenIdRoles.Line> lines = grants.lines(claims.getClaims());
        grants.follow(holder.person(), holder.municipality(), lines);
    }

    private void link(Holder holder, String subject) {
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        db.sql("""
                insert into people.openid_identity (issuer, subject, person, municipality, linked_on)
                values (?, ?, ?, ?, ?)
                """)
                .params(provider.issuer(), subject, holder.person(), holder.municipality(), today)
                .update();
        letters.openIdLinked(holder.person(), provider.name());
    }
}
