package dk.spirekraft.people;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import dk.spirekraft.web.SiteAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.JacksonException;

/// What a device says of a passkey, read and checked (WebAuthn level 3, by WebAuthn4J): that it was asked by this site,
/// with this question, and knew its owner by finger, face or PIN. Who made the device is nobody's business and is not
/// looked at. The library is started with the first passkey, not with the program.
@Component
public class PasskeyCeremony {

    private static final int LONGEST = 20_000;

    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.ES256),
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.RS256));

    private final URI site;
    private final String domain;
    private final SingletonSupplier<Checks> checks = SingletonSupplier.of(Checks::new);

    PasskeyCeremony(SiteAddress site, @Value("${spirekraft.passkey.domain:}") String domain) {
        this.site = URI.create(site.of(""));
        this.domain = domain.isBlank() ? String.valueOf(this.site.getHost()) : domain.strip();
    }

    /// A new passkey.
    record Made(byte[] credential, byte[] publicKey, long signatures) {}

    /// One that is known.
    ///
    /// @param signatures how many it had made when it was last used; 0 where a device does not count
    record Known(UUID person, byte[] publicKey, long signatures) {}

    /// The domain that passkeys belong to: one for all nodes, and never another, or no passkey is known any more.
    public String domain() {
        return domain;
    }

    /// What stands for a person on their devices.
    public static byte[] handle(UUID person) {
        return ByteBuffer.allocate(16)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array();
    }

    /// @return empty for what was not made here and now
    Optional<Made> made(Passkeys.Answer answer) {
        if (answer.told().length() > LONGEST) return Optional.empty();
        try {
            RegistrationData data = checks().manager
                    .verifyRegistrationResponseJSON(
                            answer.told(), new RegistrationParameters(asked(answer), ALGORITHMS, true, true));
            AuthenticatorData<?> device =
                    Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            var credential = Objects.requireNonNull(device.getAttestedCredentialData());
            return Optional.of(
                    new Made(credential.getCredentialId(), checks().keys.convert(credential), device.getSignCount()));
        } catch (WebAuthnException | JacksonException | IllegalArgumentException | NullPointerException unproved) {
            return Optional.empty();
        }
    }

    /// The passkey that an answer claims to be of; nothing is proved by it.
    Optional<byte[]> credential(Passkeys.Answer answer) {
        return read(answer).map(AuthenticationData::getCredentialId);
    }

    private Optional<AuthenticationData> read(Passkeys.Answer answer) {
        if (answer.told().length() > LONGEST) return Optional.empty();
        try {
            return Optional.of(checks().manager.parseAuthenticationResponseJSON(answer.told()));
        } catch (WebAuthnException | JacksonException | IllegalArgumentException | NullPointerException unreadable) {
            return Optional.empty();
        }
    }

    /// @return how many signatures it has made by now; empty if it did not prove itself
    Optional<Long> used(Passkeys.Answer answer, Known known) {
        Optional<AuthenticationData> data = read(answer)
                .filter(told ->
                        told.getUserHandle() != null && Arrays.equals(told.getUserHandle(), handle(known.person())));
        if (data.isEmpty()) return Optional.empty();
        try {
            var parameters = new AuthenticationParameters(asked(answer), record(known), null, true, true);
            var proved = checks().manager.verify(data.get(), parameters);
            return Optional.of(
                    Objects.requireNonNull(proved.getAuthenticatorData()).getSignCount());
        } catch (WebAuthnException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private CredentialRecordImpl record(Known known) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                null,
                null,
                known.signatures(),
                checks().keys.convert(known.publicKey()),
                null,
                null,
                null,
                null);
    }

    private ServerProperty asked(Passkeys.Answer answer) {
        return ServerProperty.builder()
                .originPredicate(this::isOurs)
                .rpId(domain)
                .challenge(new DefaultChallenge(answer.challenge()))
                .build();
    }

    /// On a machine's own address the port does not matter, as it does not to browsers.
    private boolean isOurs(Origin origin) {
        return "localhost".equals(site.getHost())
                ? "localhost".equals(origin.getHost())
                : origin.equals(new Origin(site.getScheme() + "://" + site.getAuthority()));
    }

    private Checks checks() {
        return checks.obtain();
    }

    private static final class Checks {
        private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager();
        private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(new ObjectConverter());
    }
}
