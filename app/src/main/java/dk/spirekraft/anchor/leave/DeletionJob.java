package dk.spirekraft.anchor.leave;

import dk.spirekraft.jobs.EveryMunicipality;
import dk.spirekraft.jobs.Job;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WaveKeys;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Deletes the schools whose day has come, with the keys of waves that were open.
@Component
public class DeletionJob {

    private final EveryMunicipality everywhere;
    private final Deletions deletions;
    private final Schools schools;
    private final Surveys surveys;
    private final WaveKeys keys;
    private final AuditLog audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DeletionJob(
            EveryMunicipality everywhere,
            Deletions deletions,
            Schools schools,
            Surveys surveys,
            WaveKeys keys,
            AuditLog audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.everywhere = everywhere;
        this.deletions = deletions;
        this.schools = schools;
        this.surveys = surveys;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    public void run() {
        everywhere.each(this::carryOut);
    }

    /// Deletes what is due in one municipality in scope.
    public void carryOut(UUID municipality) {
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        deletions.due(municipality, today).forEach(id -> carryOut(schools.byId(id), today));
    }

    private void carryOut(School school, LocalDate today) {
        List<UUID> sealed = surveys.of(school).stream()
                .filter(wave -> wave.opening().isPresent() && wave.closure().isEmpty())
                .map(Wave::id)
                .toList();
        transaction.executeWithoutResult(status -> {
            deletions.carryOut(school.id(), today);
            audit.record(school.municipality(), "school.deleted", school.slug());
        });
        sealed.forEach(keys::destroy);
    }

    @Configuration(proxyBeanMethods = false)
    static class DeletionSchedule {

        @Bean
        Job deleteSchools(DeletionJob deletions) {
            return new Job("delete-schools", Duration.ofHours(6), deletions::run);
        }
    }
}
