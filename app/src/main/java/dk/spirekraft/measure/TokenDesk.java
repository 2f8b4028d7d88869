package dk.spirekraft.measure;

import dk.spirekraft.measure.Participation.Arrival;
import dk.spirekraft.measure.Participation.Why;
import dk.spirekraft.measure.ballot.BallotKey;
import dk.spirekraft.measure.ballot.Token;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/// Looks at tokens that people bring: only one that a published key signed gets in, and each once.
@Component
class TokenDesk {

    private final BallotKeys keys;
    private final SpentTokens spent;
    private final AskedWaves asked;
    private final Clock clock;

    TokenDesk(BallotKeys keys, SpentTokens spent, AskedWaves asked, Clock clock) {
        this.keys = keys;
        this.spent = spent;
        this.asked = asked;
        this.clock = clock;
    }

    Arrival look(String text, BiFunction<Token, AskedWave, Arrival> welcome) {
        return Token.read(text)
                .flatMap(token -> keys.find(token.keyHash())
                        .filter(origin -> token.isSignedBy(BallotKey.of(origin.spki())))
                        .map(origin -> genuine(token, wave(origin), welcome)))
                .orElseGet(Arrival.Unknown::new);
    }

    /// As it was lately while it is open, and else as it is now: whoever is turned away must be told why.
    private AskedWave wave(BallotKeys.Origin origin) {
        AskedWave known = asked.get(origin.wave(), origin.municipality());
        return known.wave().isOpen(clock.instant()) ? known : asked.now(origin.wave(), origin.municipality());
    }

    private Arrival genuine(Token token, AskedWave wave, BiFunction<Token, AskedWave, Arrival> welcome) {
        Instant now = clock.instant();
        if (wave.wave().isCollecting(now)) return new Arrival.TurnedAway(Why.TOKEN_EARLY, wave);
        if (!wave.wave().isOpen(now)) return new Arrival.TurnedAway(Why.TOKEN_LATE, wave);
        return spent.isSpent(token) ? new Arrival.TurnedAway(Why.TOKEN_SPENT, wave) : welcome.apply(token, wave);
    }
}
