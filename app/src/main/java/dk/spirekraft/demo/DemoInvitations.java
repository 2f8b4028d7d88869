package dk.spirekraft.demo;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.measure.Address;
import dk.spirekraft.measure.Invitations;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets one more school collect tokens: its measurement takes comments, opens in some days, and a few colleagues were
/// invited personally, so that their letters lie in the mailbox. Told once, after the demo programme itself.
@Component
@Order(DemoProgramme.ORDER + 2)
@ConditionalOnProperty(name = "spirekraft.demo", havingValue = "true")
class DemoInvitations implements ApplicationRunner {

    private static final int OPENS_IN_DAYS = 5;
    private static final Duration OPEN = Duration.ofDays(14);

    private final Schools schools;
    private final Surveys surveys;
    private final Invitations invitations;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DemoInvitations(
            Schools schools, Surveys surveys, Invitations invitations, Clock clock, TransactionTemplate transaction) {
        this.schools = schools;
        this.surveys = surveys;
        this.invitations = invitations;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("remove-demo")) return;
        MunicipalityScope.within(
                Set.of(DemoProgramme.MUNICIPALITY), () -> transaction.executeWithoutResult(status -> tellOnce()));
    }

    private void tellOnce() {
        schools.of(DemoProgramme.MUNICIPALITY).stream()
                .filter(school -> school.name().equals(DemoCastList.BAKKEDAL))
                .filter(school -> surveys.of(school).stream().noneMatch(Wave::invites))
                .findFirst()
                .ifPresent(this::invite);
    }

    private void invite(School school) {
        Instant opens = SchoolMorning.before(clock.instant(), -OPENS_IN_DAYS);
        Wave wave = surveys.plan(new WavePlan(
                        school,
                        DemoProgramme.ASKED,
                        Optional.empty(),
                        opens,
                        opens.plus(OPEN),
                        opens.plus(OPEN.multipliedBy(2)).atZone(Words.ZONE).toLocalDate(),
                        false,
                        new MinGroupSize(MinGroupSize.FLOOR))
                .inviting(true)
                .takingComments(true));
        surveys.open(wave);
        List<Address> colleagues = Stream.of("indskoling", "mellemtrin", "udskoling")
                .flatMap(team -> Address.read("kollega." + team + "@bakkedal.example").stream())
                .toList();
        invitations.keep(wave, List.of(new Invitations.Wanted(1, colleagues)));
        invitations.send(wave);
    }
}
