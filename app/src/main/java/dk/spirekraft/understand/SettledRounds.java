package dk.spirekraft.understand;

import dk.spirekraft.jobs.EveryMunicipality;
import dk.spirekraft.jobs.Job;
import dk.spirekraft.measure.Rounds;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Comes by for rounds that no closing freezes: the school that was waited for never opened or took its wave back, or
/// the last two closed in one moment, so that neither saw the other.
@Component
class SettledRounds {

    private final EveryMunicipality municipalities;
    private final Rounds rounds;
    private final RoundReleases releases;
    private final ClosedRounds closed;

    SettledRounds(EveryMunicipality municipalities, Rounds rounds, RoundReleases releases, ClosedRounds closed) {
        this.municipalities = municipalities;
        this.rounds = rounds;
        this.releases = releases;
        this.closed = closed;
    }

    void run() {
        municipalities.each(this::freeze);
    }

    private void freeze(UUID municipality) {
        rounds.of(municipality).stream()
                .map(Rounds.Round::id)
                .filter(round -> releases.of(round).isEmpty())
                .forEach(closed::freeze);
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        private static final Duration PAUSE = Duration.ofMinutes(5);

        @Bean
        Job freezeRounds(SettledRounds settled) {
            return new Job("freeze-rounds", PAUSE, settled::run);
        }
    }
}
