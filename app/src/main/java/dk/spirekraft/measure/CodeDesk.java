package dk.spirekraft.measure;

import dk.spirekraft.measure.Participation.Arrival;
import dk.spirekraft.measure.Participation.Why;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looks at codes that people bring: right ones always get in, wrong ones are told apart, and when many wrong ones of a
/// wave come they wait. A school shares one address, so nobody is counted by address.
@Component
class CodeDesk {

    /// How long a used code is recognised after its wave's planned end.
    private static final Duration RECOGNISED = Duration.ofDays(90);

    private final Slips slips;
    private final AskedWaves asked;
    private final WrongCodes wrongCodes;
    private final JdbcClient db;
    private final Clock clock;

    CodeDesk(Slips slips, AskedWaves asked, WrongCodes wrongCodes, JdbcClient db, Clock clock) {
        this.slips = slips;
        this.asked = asked;
        this.wrongCodes = wrongCodes;
        this.db = db;
        this.clock = clock;
    }

    private record Origin(UUID wave, UUID municipality, byte[] checkKey) {}

    Arrival look(String typed, BiFunction<AccessCode, AskedWave, Arrival> welcome) {
        Optional<AccessCode> read = AccessCode.read(typed);
        if (read.isEmpty()) return wrong(Optional.empty());
        AccessCode code = read.get();
        return slips.find(code).map(found -> unspent(code, found, welcome)).orElseGet(() -> spentOrWrong(code));
    }

    private Arrival unspent(AccessCode code, Slips.Found found, BiFunction<AccessCode, AskedWave, Arrival> welcome) {
        Instant now = clock.instant();
        AskedWave known = asked.get(found.wave(), found.municipality());
        if (known.wave().isOpen(now)) return welcome.apply(code, known);
        AskedWave wave = asked.now(found.wave(), found.municipality());
        if (wave.wave().isOpen(now)) return welcome.apply(code, wave);
        return wave.wave().closure().isPresent() || !wave.wave().closesAt().isAfter(now)
                ? new Arrival.TurnedAway(Why.TOO_LATE, wave)
                : new Arrival.TurnedAway(Why.TOO_EARLY, wave);
    }

    private Arrival spentOrWrong(AccessCode code) {
        List<Origin> origins = origins();
        return origins.stream()
                .filter(origin -> code.isGenuine(origin.checkKey()))
                .findFirst()
                .map(origin -> asked.now(origin.wave(), origin.municipality()))
                .map(this::spent)
                .orElseGet(() -> wrong(origins.stream()
                        .filter(origin -> code.names(origin.checkKey()))
                        .findFirst()
                        .map(named -> code.mark())));
    }

    /// Waves whose codes are recognised.
    private List<Origin> origins() {
        var since = clock.instant().minus(RECOGNISED).atOffset(ZoneOffset.UTC);
        return db.sql("select wave, municipality, check_key from measure.check_keys(?)")
                .param(since)
                .query(Origin.class)
                .list();
    }

    /// Codes of a wave that is over are all deleted, so there a genuine code is only known to be too late.
    private Arrival spent(AskedWave wave) {
        return new Arrival.TurnedAway(wave.wave().closure().isPresent() ? Why.TOO_LATE : Why.USED, wave);
    }

    private Arrival wrong(Optional<String> mark) {
        return wrongCodes.isBusy(mark) ? new Arrival.Busy() : new Arrival.Unknown();
    }
}
