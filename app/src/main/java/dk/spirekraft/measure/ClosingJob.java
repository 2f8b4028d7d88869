package dk.spirekraft.measure;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.jobs.Job;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Schools;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps closing times, and counts once a day who has answered. Its schedule names all jobs of the module; each runs
/// once over all nodes.
@Component
class ClosingJob {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingJob.class);

    private final Waves waves;
    private final Surveys surveys;
    private final DailyCounts counts;
    private final WaveKeys keys;
    private final Schools schools;
    private final AuditLog audit;
    private final JdbcClient db;
    private final Clock clock;

    ClosingJob(
            Waves waves,
            Surveys surveys,
            DailyCounts counts,
            WaveKeys keys,
            Schools schools,
            AuditLog audit,
            JdbcClient db,
            Clock clock) {
        this.waves = waves;
        this.surveys = surveys;
        this.counts = counts;
        this.keys = keys;
        this.schools = schools;
        this.audit = audit;
        this.db = db;
        this.clock = clock;
    }

    /// Closes every wave whose time is up, each in a transaction of its own, so that one that fails stops no other.
    void run() {
        for (UUID municipality :
                db.sql("select people.municipalities()").query(UUID.class).list())
            MunicipalityScope.within(Set.of(municipality), () -> {
                counts.countToday();
                waves.due(clock.instant()).forEach(this::close);
            });
        keys.destroyClosed();
    }

    private void close(Wave due) {
        try {
            surveys.close(due);
            String slug = schools.byId(due.school()).slug();
            audit.recordByProgram(due.municipality(), "wave.closed", slug + "/" + due.number());
        } catch (RuntimeException failed) {
            // The next run tries again; until then no sheet is taken, for the time is up.
            LOG.error("Wave {} could not be closed", due.id(), failed);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        private static final Duration PAUSE = Duration.ofSeconds(20);

        @Bean
        Job closeWaves(ClosingJob closing) {
            return new Job("close-waves", PAUSE, closing::run);
        }

        @Bean
        Job makeBallotKeys(BallotKeyJob keys) {
            return new Job("make-ballot-keys", PAUSE, keys::run);
        }

        @Bean
        Job sendInvitations(InvitationJob invitations) {
            return new Job("send-invitations", PAUSE, invitations::run);
        }
    }
}
