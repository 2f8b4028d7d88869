package dk.spirekraft.people;

import dk.spirekraft.database.SetupFault;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// How a municipality's own sign-in is reached, and whose it is: `SPIREKRAFT_OPENID_ISSUER`, `_MUNICIPALITY`,
/// `_CLIENT`, `_SECRET` (none for a public client), `_NAME` on the button, and `_SCOPE`.
@Component
@ConditionalOnProperty("spirekraft.openid.issuer")
class OpenIdSettings {

    private static final Pattern SAFE = Pattern.compile("https://.+|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?(/.*)?");

    private final String issuer;
    private final String municipality;
    private final String client;
    private final String secret;
    private final String name;
    private final String scope;

    OpenIdSettings(
            @Value("${spirekraft.openid.issuer}") String issuer,
            @Value("${spirekraft.openid.municipality:}") String municipality,
            @Value("${spirekraft.openid.client:}") String client,
            @Value("${spirekraft.openid.secret:}") String secret,
            @Value("${spirekraft.openid.name:OpenID}") String name,
            @Value("${spirekraft.openid.scope:openid email profile}") String scope) {
        if (!isSafe(issuer)) throw new SetupFault("SPIREKRAFT_OPENID_ISSUER begins with https://");
        if (municipality.isBlank())
            throw new SetupFault("SPIREKRAFT_OPENID_MUNICIPALITY names the municipality whose people the provider"
                    + " vouches for, by its name or id");
        if (client.isBlank()) throw new SetupFault("SPIREKRAFT_OPENID_CLIENT names this program to the provider");
        this.issuer = issuer.strip();
        this.municipality = municipality.strip();
        this.client = client.strip();
        this.secret = secret.strip();
        this.name = name.strip();
        this.scope = scope.strip();
    }

    /// True for an address that nobody on the way can read, or that is on this machine.
    static boolean isSafe(String address) {
        return SAFE.matcher(address).matches();
    }

    String issuer() {
        return issuer;
    }

    /// By name or id.
    String municipality() {
        return municipality;
    }

    String client() {
        return client;
    }

    String secret() {
        return secret;
    }

    String name() {
        return name;
    }

    String scope() {
        return scope;
    }
}
