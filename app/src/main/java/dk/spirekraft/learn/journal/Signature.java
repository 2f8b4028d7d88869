package dk.spirekraft.learn.journal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dk.spirekraft.web.SiteAddress;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import org.springframework.stereotype.Component;

/// Signs with this installation's own key (RS256, RFC 7518), whose public half everybody may fetch.
@Component
public class Signature {

    /// Where the public half lies.
    public static final String KEYS = "/.well-known/jwks.json";

    private static final int BITS = 3072;

    private final OwnKeys keys;
    private final SiteAddress site;

    Signature(OwnKeys keys, SiteAddress site) {
        this.keys = keys;
        this.site = site;
    }

    /// The key set as JSON (RFC 7517), never with a private half.
    public String publicKeys() {
        return new JWKSet(key().toPublicJWK()).toString();
    }

    String sign(JWTClaimsSet claims) {
        try {
            RSAKey key = key();
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .type(JOSEObjectType.JWT)
                    .keyID(site.of(KEYS) + "#" + key.getKeyID())
                    .build();
            var signed = new SignedJWT(header, claims);
            signed.sign(new RSASSASigner(key));
            return signed.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Every Java signs with RSA", impossible);
        }
    }

    private RSAKey key() {
        try {
            return RSAKey.parse(
                    new String(keys.find(OwnKeys.Name.SIGNATURE, Signature::fresh), StandardCharsets.UTF_8));
        } catch (ParseException broken) {
            throw new IllegalStateException("The kept key is no JWK", broken);
        }
    }

    private static byte[] fresh() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Every Java makes RSA keys", impossible);
        }
    }
}
