package dk.spirekraft.demo;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells what the two schools of the demo have tried and kept so far, once, after the measurements were told.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
@ConditionalOnProperty(name = "spirekraft.demo", havingValue = "true")
class DemoTrials implements ApplicationRunner {

    private final Schools schools;
    private final DemoTries tries;
    private final DemoAnchor anchor;
    private final TransactionTemplate transaction;

    DemoTrials(Schools schools, DemoTries tries, DemoAnchor anchor, TransactionTemplate transaction) {
        this.schools = schools;
        this.tries = tries;
        this.anchor = anchor;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("remove-demo")) return;
        MunicipalityScope.within(
                Set.of(DemoProgramme.MUNICIPALITY), () -> transaction.executeWithoutResult(status -> tell()));
    }

    private void tell() {
        var told = schools.of(DemoProgramme.MUNICIPALITY);
        told.stream().filter(school -> isNew(school, DemoCastList.ABRINKEN)).forEach(tries::ofAbrinken);
        told.stream().filter(school -> isNew(school, DemoCastList.HAVGARD)).forEach(school -> {
            tries.ofHavgard(school);
            anchor.ofHavgard(school);
        });
    }

    private boolean isNew(School school, String name) {
        return school.name().equals(name) && tries.isNew(school);
    }
}
