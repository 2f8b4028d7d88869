package dk.spirekraft.measure;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.people.Schools;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Waves as participants meet them, remembered for half a minute, since every tap needs one. Whether a sheet may still
/// come is never decided from here.
@Component
class AskedWaves {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Map<UUID, Remembered> remembered = new ConcurrentHashMap<>();
    private final Surveys surveys;
    private final Schools schools;
    private final Clock clock;

    AskedWaves(Surveys surveys, Schools schools, Clock clock) {
        this.surveys = surveys;
        this.schools = schools;
        this.clock = clock;
    }

    private record Remembered(AskedWave wave, Instant at) {}

    AskedWave get(UUID wave, UUID municipality) {
        Remembered known = remembered.get(wave);
        return known != null && known.at().plus(FRESH).isAfter(clock.instant())
                ? known.wave()
                : now(wave, municipality);
    }

    /// As it is now: for whoever is turned away must be told why.
    AskedWave now(UUID wave, UUID municipality) {
        AskedWave asked = MunicipalityScope.within(Set.of(municipality), () -> load(wave));
        remembered.put(wave, new Remembered(asked, clock.instant()));
        return asked;
    }

    /// What is over is over at once for whoever comes to this node, and half a minute later at others.
    @EventListener
    void forget(WaveClosed closed) {
        remembered.remove(closed.wave().id());
    }

    private AskedWave load(UUID id) {
        Wave wave = surveys.byId(id);
        return new AskedWave(wave, schools.byId(wave.school()), surveys.questionnaire(wave));
    }
}
