package dk.spirekraft.measure;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.measure.ballot.BallotKey;
import dk.spirekraft.measure.ballot.BallotSigner;
import dk.spirekraft.measure.ballot.Signing;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Signs one blinded value for each invitation, unseen. Knows who is invited and never what the token is.
@Component
public class Issuing {

    private final BallotKeys keys;
    private final AskedWaves asked;
    private final JdbcClient db;
    private final Clock clock;

    Issuing(BallotKeys keys, AskedWaves asked, JdbcClient db, Clock clock) {
        this.keys = keys;
        this.asked = asked;
        this.db = db;
        this.clock = clock;
    }

    /// What a personal link opens.
    public sealed interface Invited {

        /// A token can be collected, or was.
        ///
        /// @param atom what the pile is called on the list of keys
        /// @param collected true if a token was signed for it before: only the same browser can get it again
        record Ready(AskedWave wave, String atom, BallotKey key, boolean collected) implements Invited {}

        /// Answering has begun, so no token is collected any more.
        ///
        /// @param collected true if a token was collected in time
        record Over(AskedWave wave, boolean collected) implements Invited {}

        /// The wave is closed, and everything of the invitation destroyed.
        record Closed(AskedWave wave) implements Invited {}

        /// No invitation of any wave: mistyped, or its address was corrected.
        record Unknown() implements Invited {}
    }

    /// @param wave as the link names it, to tell a closed one from an unknown link
    public Invited look(String wave, String code) {
        return InvitationCode.read(code).flatMap(this::find).map(this::invited).orElseGet(() -> gone(wave));
    }

    private record Found(UUID wave, UUID municipality, int pile, boolean issued) {}

    private Optional<Found> find(InvitationCode code) {
        return db.sql("select wave, municipality, pile, issued from measure.invited(?)")
                .param(code.digest())
                .query(Found.class)
                .optional();
    }

    private Invited invited(Found found) {
        AskedWave known = asked.get(found.wave(), found.municipality());
        AskedWave wave =
                known.wave().isCollecting(clock.instant()) ? known : asked.now(found.wave(), found.municipality());
        if (!wave.wave().isCollecting(clock.instant())) return new Invited.Over(wave, found.issued());
        return MunicipalityScope.within(Set.of(found.municipality()), () -> keys.of(found.wave())).stream()
                .filter(key -> key.pile() == found.pile())
                .findFirst()
                .<Invited>map(key -> new Invited.Ready(wave, key.atom(), key.key(), found.issued()))
                .orElseGet(Invited.Unknown::new);
    }

    private Invited gone(String named) {
        return wave(named)
                .filter(wave -> wave.wave().closure().isPresent())
                .<Invited>map(Invited.Closed::new)
                .orElseGet(Invited.Unknown::new);
    }

    /// A wave by its address, wherever it is.
    public Optional<AskedWave> wave(String named) {
        if (!named.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) return Optional.empty();
        UUID id = UUID.fromString(named);
        return db.sql("select measure.municipality_of(?)")
                .param(id)
                .query(UUID.class)
                .optional()
                .map(municipality -> asked.now(id, municipality));
    }

    /// What became of a blinded value.
    public sealed interface Issue {

        record Signed(byte[] blindSignature) implements Issue {}

        /// Another value was signed for this invitation before.
        record Taken() implements Issue {}

        /// Tokens are not collected now.
        record Over() implements Issue {}

        /// No such invitation, or no value that can be signed.
        record Unknown() implements Issue {}
    }

    /// Signs a blinded value, once for each invitation. The same value gets the same signature again.
    public Issue sign(String code, byte[] blinded) {
        Optional<InvitationCode> read = InvitationCode.read(code);
        Optional<Found> found = read.flatMap(this::find);
        if (read.isEmpty() || found.isEmpty()) return new Issue.Unknown();
        Optional<BallotSigner> signer = MunicipalityScope.within(
                Set.of(found.get().municipality()),
                () -> keys.signer(found.get().wave(), found.get().pile()));
        if (signer.isEmpty()) return new Issue.Over();
        // Signed before it is noted: what can't be signed takes nothing, and what was noted is always signed.
        return signer.get().sign(blinded) instanceof Signing.Signed signed
                ? note(read.get(), blinded, signed.blindSignature())
                : new Issue.Unknown();
    }

    private Issue note(InvitationCode code, byte[] blinded, byte[] signature) {
        String outcome = db.sql("select measure.issue(?, ?, ?)")
                .params(
                        code.digest(),
                        InvitationCode.Digest.of(blinded),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .single();
        return switch (outcome) {
            case "SIGNED" -> new Issue.Signed(signature);
            case "TAKEN" -> new Issue.Taken();
            case "OVER" -> new Issue.Over();
            case "UNKNOWN" -> new Issue.Unknown();
            default -> throw new IllegalStateException("measure.issue answered " + outcome);
        };
    }
}
