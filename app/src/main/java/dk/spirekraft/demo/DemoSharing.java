package dk.spirekraft.demo;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.overview.municipality.AnchoringSharings;
import dk.spirekraft.overview.municipality.HelpWish;
import dk.spirekraft.overview.municipality.HelpWishes;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.understand.Sharings;
import dk.spirekraft.web.ProgramClock;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets the demo's Havgård skole show its municipality a result and how it is anchored, and Åbrinken ask for help,
/// once.
@Component
@Order
@ConditionalOnProperty(name = "spirekraft.demo", havingValue = "true")
class DemoSharing implements ApplicationRunner {

    private static final int DAYS_AGO = 5;

    private final Schools schools;
    private final People people;
    private final Surveys surveys;
    private final Sharings sharings;
    private final AnchoringSharings anchoring;
    private final HelpWishes wishes;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DemoSharing(
            Schools schools,
            People people,
            Surveys surveys,
            Sharings sharings,
            AnchoringSharings anchoring,
            HelpWishes wishes,
            Clock clock,
            TransactionTemplate transaction) {
        this.schools = schools;
        this.people = people;
        this.surveys = surveys;
        this.sharings = sharings;
        this.anchoring = anchoring;
        this.wishes = wishes;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("remove-demo")) return;
        MunicipalityScope.within(
                Set.of(DemoProgramme.MUNICIPALITY),
                () -> ProgramClock.at(
                        SchoolMorning.before(clock.instant(), DAYS_AGO),
                        () -> transaction.executeWithoutResult(status -> tell())));
    }

    private void tell() {
        List<School> all = schools.of(DemoProgramme.MUNICIPALITY);
        named(all, DemoCastList.HAVGARD)
                .filter(school -> anchoring.log(school).isEmpty())
                .ifPresent(school -> safety(school).ifPresent(amr -> {
                    surveys.find(school, 1).ifPresent(first -> sharings.turn(first, true, amr));
                    anchoring.turn(school, true, amr);
                }));
        named(all, DemoCastList.ABRINKEN)
                .filter(school -> wishes.neverAsked(school))
                .ifPresent(school -> safety(school)
                        .ifPresent(amr -> wishes.raise(school, HelpWish.Topic.TRYING, StoryTexts.HELP, amr)));
    }

    private static Optional<School> named(List<School> all, String name) {
        return all.stream().filter(school -> school.name().equals(name)).findFirst();
    }

    private Optional<UUID> safety(School school) {
        return people.at(school).stream()
                .filter(member -> member.role() == Role.AMR)
                .map(People.Member::person)
                .findFirst();
    }
}
