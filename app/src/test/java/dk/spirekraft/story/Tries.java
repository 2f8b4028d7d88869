package dk.spirekraft.story;

import dk.spirekraft.learn.trial.Pairings;
import dk.spirekraft.learn.trial.Reflections;
import dk.spirekraft.learn.trial.SparringSlots;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialPlan;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/// What the schools of the story try, put there through the product's own doors.
@TestComponent
public class Tries {

    private final Cast cast;
    private final Trials trials;
    private final Reflections reflections;
    private final SparringSlots slots;
    private final Pairings pairings;
    private final People people;
    private final Clock clock;

    public Tries(
            Cast cast,
            Trials trials,
            Reflections reflections,
            SparringSlots slots,
            Pairings pairings,
            People people,
            Clock clock) {
        this.cast = cast;
        this.trials = trials;
        this.reflections = reflections;
        this.slots = slots;
        this.pairings = pairings;
        this.people = people;
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }

    /// Somebody by their address.
    public UUID who(School school, String email) {
        return cast.in(
                school,
                () -> people.at(school).stream()
                        .filter(member -> member.email().equals(email))
                        .map(People.Member::person)
                        .findFirst()
                        .orElseThrow());
    }

    /// A consultant of the school's municipality by this name, by their id.
    public String consultant(School school, String name) {
        return cast.in(school, () -> {
            UUID person = people.addPerson(
                            school.municipality(), name, "%s@konsulent.example".formatted(UUID.randomUUID()))
                    .orElseThrow()
                    .id();
            people.grant(person, Role.CONSULTANT, school.municipality());
            return person.toString();
        });
    }

    /// A plan of four weeks from today with nothing but what must be there.
    public TrialPlan plan(String aim) {
        return plan(aim, today());
    }

    /// The same for one that was to begin on another day.
    public TrialPlan plan(String aim, LocalDate first) {
        return new TrialPlan(
                aim,
                "",
                "Mellemtrinnet",
                first,
                today().plusWeeks(4),
                "",
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty());
    }

    /// A planned trial, carried by these.
    public Trial planned(School school, String aim, String... emails) {
        return planned(school, plan(aim), emails);
    }

    public Trial planned(School school, TrialPlan plan, String... emails) {
        Set<UUID> carrying =
                Arrays.stream(emails).map(email -> who(school, email)).collect(Collectors.toSet());
        return cast.in(school, () -> trials.plan(school, plan, carrying, Optional.empty()));
    }

    /// A trial that runs from now on.
    public Trial running(School school, String aim, String... emails) {
        return running(school, plan(aim), emails);
    }

    public Trial running(School school, TrialPlan plan, String... emails) {
        Trial planned = planned(school, plan, emails);
        return cast.in(school, () -> {
            trials.start(planned);
            return trials.byId(planned.id());
        });
    }

    public Trial now(School school, Trial trial) {
        return cast.in(school, () -> trials.byId(trial.id()));
    }

    public List<Trial> at(School school) {
        return cast.in(school, () -> trials.of(school));
    }

    /// What stands behind every route: a trial that is looked back on, a free time, and a pair of schools.
    ///
    /// @param trial its slug
    public record Behind(String trial, UUID slot, UUID pairing) {}

    public Behind behind(School own, School neighbour) {
        String email = cast.person(Role.MEMBER, own);
        UUID member = who(own, email);
        Trial trial = running(own, "Lån en time", email);
        Trial other = planned(neighbour, "Kaffe på tværs");
        return cast.in(own, () -> {
            reflections.begin(trial);
            UUID slot = slots.offer(
                    own, member, new SparringSlots.NewSlot(clock.instant().plus(Duration.ofDays(3)), 30, "Lokale 2"));
            pairings.ask(trial, neighbour, member);
            Pairings.Pairing asked = pairings.of(own).getFirst();
            pairings.accept(asked, other, member);
            return new Behind(trial.slug(), slot, asked.id());
        });
    }
}
