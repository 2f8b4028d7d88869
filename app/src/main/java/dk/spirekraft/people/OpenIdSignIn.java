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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets in whom a provider vouches for, if its municipality knows them: by its name for them, or at the first time by
/// an address that it has verified and a role that they have. It makes no accounts.
@Component
@ConditionalOnProperty("spirekraft.openid.issuer")
public class OpenIdSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(OpenIdSignIn.class);

    private final JdbcClient db;
    private final OpenIdProvider provider;
    private final OpenIdLinks links;
    private final OpenIdGrants grants;
    private final SignIn signIn;
    private final Visitors visitors;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OpenIdSignIn(
            JdbcClient db,
            OpenIdProvider provider,
            OpenIdLinks links,
            OpenIdGrants grants,
            SignIn signIn,
            Visitors visitors,
            TransactionTemplate transaction,
            Clock clock) {
        this.db = db;
        this.provider = provider;
        this.links = links;
        this.grants = grants;
        this.signIn = signIn;
        this.visitors = visitors;
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
        boolean mayOpen = MunicipalityScope.within(
                Set.of(holder.get().municipality()),
                () -> Boolean.TRUE.equals(transaction.execute(status -> follow(holder.get(), claims.get()))));
        return mayOpen ? new Outcome.Entered(signIn.enter(person, language)) : new Outcome.Unknown();
    }

    private Optional<Holder> holder(JWTClaimsSet claims) {
        Map<String, Object> said = claims.getClaims();
        boolean isVerified = "true".equals(String.valueOf(said.get("email_verified")));
        String email =
                isVerified ? String.valueOf(said.getOrDefault("email", "")).strip() : "";
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        return municipality()
                .flatMap(vouched -> db.sql(
                                "select person, municipality, linked from people.openid_holder(?, ?, ?, ?, ?)")
                        .params(provider.issuer(), claims.getSubject(), email, vouched, today)
                        .query(Holder.class)
                        .optional());
    }

    /// The one whose people the provider vouches for; empty if none or several are called that.
    Optional<UUID> municipality() {
        List<UUID> called = db.sql("select people.municipalities_called(?)")
                .param(provider.municipality())
                .query(UUID.class)
                .list();
        if (called.size() != 1)
            LOG.error(
                    "SPIREKRAFT_OPENID_MUNICIPALITY names one municipality, but {} are '{}'; nobody is let in",
                    called.size(),
                    provider.municipality());
        return called.stream().filter(one -> called.size() == 1).findFirst();
    }

    /// Gives and takes roles, and links whoever may then open something.
    private boolean follow(Holder holder, JWTClaimsSet claims) {
        List<OpenIdRoles.Line> lines = grants.lines(claims.getClaims());
        grants.follow(holder.person(), holder.municipality(), lines);
        boolean mayOpen = visitors.rolesOf(holder.person()).stream().anyMatch(held -> held.role() != Role.COLLEAGUE);
        if (mayOpen && !holder.linked())
            links.add(holder.person(), holder.municipality(), provider, claims.getSubject());
        return mayOpen;
    }
}
