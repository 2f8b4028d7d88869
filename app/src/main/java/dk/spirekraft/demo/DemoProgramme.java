package dk.spirekraft.demo;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.measure.QuestionnaireRef;
import dk.spirekraft.measure.Rounds;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.People;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.understand.Showings;
import dk.spirekraft.web.ProgramClock;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells the demo programme on the first start: a first wave at twelve schools three months ago, and an open second
/// one at the two that are in the programme. Told anew it is the same, but for dates, which follow today.
@Component
@Order(DemoProgramme.ORDER)
@ConditionalOnProperty(name = "spirekraft.demo", havingValue = "true")
class DemoProgramme implements ApplicationRunner, ApplicationListener<ContextClosedEvent> {

    /// Before whatever adds to it.
    static final int ORDER = 0;

    static final UUID MUNICIPALITY = UUID.fromString("f10adb00-0000-4000-8000-000000000001");

    private static final Logger LOG = LoggerFactory.getLogger(DemoProgramme.class);
    static final QuestionnaireRef ASKED = new QuestionnaireRef("spirekraft-15", "1.0");
    private static final Duration OPEN = Duration.ofDays(14).plusHours(7);
    private static final long SEED = 20261124;

    private final People people;
    private final Schools schools;
    private final Surveys surveys;
    private final Rounds rounds;
    private final Showings showings;
    private final DemoStaff staff;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private volatile boolean stopping;

    DemoProgramme(
            People people,
            Schools schools,
            Surveys surveys,
            Rounds rounds,
            Showings showings,
            DemoStaff staff,
            Clock clock,
            TransactionTemplate transaction) {
        this.people = people;
        this.schools = schools;
        this.surveys = surveys;
        this.rounds = rounds;
        this.showings = showings;
        this.staff = staff;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("remove-demo") || !people.isEmpty()) return;
        LOG.info("The demo programme is being told: twelve schools, one closed and one open wave");
        try {
            MunicipalityScope.within(Set.of(MUNICIPALITY), () -> transaction.executeWithoutResult(status -> tell()));
        } catch (RuntimeException brokenOff) {
            if (!stopping) throw brokenOff;
            LOG.info("Stopped before the demo programme was told: nothing of it is kept, and the next start tells it");
            throw new SpringApplication.AbandonedRunException();
        }
        LOG.info("The demo programme is told");
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent closed) {
        stopping = true;
    }

    /// All or nothing: a demo that broke off would never be told again.
    private void tell() {
        people.addMunicipality(MUNICIPALITY, "Fjordby Kommune");
        Map<String, School> all = DemoCastList.settle(schools);
        DemoCastList.grant(people, all);
        var random = new Random(SEED);
        Instant now = clock.instant();
        Instant then = SchoolMorning.before(now, 95);
        UUID round = rounds.add(MUNICIPALITY, "Første måling", false);
        List<Wave> first = DemoCastList.SCHOOLS.stream()
                .map(part -> plan(Optional.ofNullable(all.get(part.name())).orElseThrow(), Optional.of(round), then))
                .toList();
        ProgramClock.at(then.plusSeconds(60), () -> first.forEach(wave -> staff.answer(wave, random, .78)));
        ProgramClock.at(then.plus(OPEN), () -> first.forEach(surveys::close));
        first.forEach(wave -> staff.rate(surveys.byId(wave.id())));
        ProgramClock.at(
                then.plus(Duration.ofDays(28)), () -> first.forEach(wave -> showings.open(surveys.byId(wave.id()))));
        for (DemoCastList.Part part : DemoCastList.programme()) {
            Instant opens = SchoolMorning.before(now, 4);
            Wave second = plan(Optional.ofNullable(all.get(part.name())).orElseThrow(), Optional.empty(), opens);
            ProgramClock.at(opens.plusSeconds(3600), () -> staff.answer(second, random, .45));
        }
        ProgramClock.at(SchoolMorning.before(now, 1), staff::count);
    }

    /// A wave of two weeks that opens then, with its dialogue two weeks after; outside the round it takes comments.
    private Wave plan(School school, Optional<UUID> round, Instant opens) {
        LocalDate dialogue = opens.plus(Duration.ofDays(28)).atZone(Words.ZONE).toLocalDate();
        Wave wave = surveys.plan(new WavePlan(
                        school,
                        ASKED,
                        round,
                        opens,
                        opens.plus(OPEN),
                        dialogue,
                        false,
                        new MinGroupSize(MinGroupSize.FLOOR))
                .takingComments(round.isEmpty()));
        ProgramClock.at(opens, () -> surveys.open(wave));
        return surveys.byId(wave.id());
    }
}
