package dk.spirekraft.measure;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.measure.ballot.BallotKey;
import dk.spirekraft.measure.ballot.Token;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes answer sheets with tokens, each once. A token says for which pile it was signed; who it was signed for is
/// known to nobody (ADR 0024).
@Component
class SpentTokens {

    private final BallotKeys keys;
    private final WaveKeys seals;
    private final JdbcClient db;
    private final Clock clock;

    SpentTokens(BallotKeys keys, WaveKeys seals, JdbcClient db, Clock clock) {
        this.keys = keys;
        this.seals = seals;
        this.db = db;
        this.clock = clock;
    }

    boolean isSpent(Token token) {
        return db.sql("select measure.is_spent(?)")
                .param(token.spentMark())
                .query(Boolean.class)
                .single();
    }

    /// Spends the token and stores the sheet in one transaction, or does neither. The same sheet handed in again is
    /// accepted again and stored once.
    ///
    /// @throws IllegalArgumentException if the token was not signed for this wave: [TokenDesk] lets none in
    Submission submit(Wave wave, Token token, Ballots.Sheet sheet) {
        BallotKeys.Origin origin = keys.find(token.keyHash())
                .filter(found -> found.wave().equals(wave.id()))
                .filter(found -> token.isSignedBy(BallotKey.of(found.spki())))
                .orElseThrow(() -> new IllegalArgumentException("The token is of another wave than " + wave.id()));
        WaveKeys.Sealed sealed = seals.seal(wave.id(), sheet);
        String outcome = MunicipalityScope.within(
                Set.of(wave.municipality()),
                () -> db.sql("select measure.submit_token(:wave, :token, :pile, :sheet, :content, :key, :now)")
                        .param("wave", wave.id())
                        .param("token", token.spentMark())
                        .param("pile", wave.asksUnits() ? origin.pile() : null)
                        .param("sheet", sheet.id())
                        .param("content", sealed.content())
                        .param("key", sealed.fingerprint())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(String.class)
                        .single());
        return switch (outcome) {
            case "ACCEPTED" -> new Submission.Accepted();
            case "SPENT" -> new Submission.Spent();
            case "NOT_OPEN" -> new Submission.NotOpen();
            case "NO_KEY" -> new Submission.NoKey();
            default -> throw new IllegalStateException("measure.submit_token answered " + outcome);
        };
    }
}
