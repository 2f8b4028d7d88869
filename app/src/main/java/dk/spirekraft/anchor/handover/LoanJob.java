package dk.spirekraft.anchor.handover;

import dk.spirekraft.jobs.EveryMunicipality;
import dk.spirekraft.jobs.Job;
import dk.spirekraft.people.RoleChanges;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Takes roles back from deputies once their day is over. What a deputy carried meanwhile is handed over like that of
/// anybody who leaves.
@Configuration(proxyBeanMethods = false)
class LoanJob {

    @Bean
    Job takeBackRoles(EveryMunicipality everywhere, RoleChanges changes) {
        return new Job("take-back-roles", Duration.ofHours(1), () -> everywhere.each(changes::takeBack));
    }
}
