package dk.spirekraft.story;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.measure.AccessCode;
import dk.spirekraft.measure.CountedNewcomers;
import dk.spirekraft.measure.FrozenPile;
import dk.spirekraft.measure.Newcomers;
import dk.spirekraft.measure.OpeningOutcome;
import dk.spirekraft.measure.QuestionnaireRef;
import dk.spirekraft.measure.Slips;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.Letter;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Post;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/// The cast of the story, put on stage through the product's own doors: each test has a municipality of its own.
@TestComponent
public class Cast {

    public static final QuestionnaireRef SPIREKRAFT_15 = new QuestionnaireRef("spirekraft-15", "1.0");
    private static final Pattern LINK = Pattern.compile("/log-ind/[A-Za-z0-9_-]{43}");

    private final People people;
    private final Schools schools;
    private final Surveys surveys;
    private final Slips slips;
    private final Post post;
    private final Environment environment;
    private final StoryClock clock;

    public Cast(
            People people,
            Schools schools,
            Surveys surveys,
            Slips slips,
            Post post,
            Environment environment,
            StoryClock clock) {
        this.people = people;
        this.schools = schools;
        this.surveys = surveys;
        this.slips = slips;
        this.post = post;
        this.environment = environment;
        this.clock = clock;
    }

    public UUID municipality() {
        UUID id = UUID.randomUUID();
        return in(id, () -> people.addMunicipality(id, "Fjordby"));
    }

    /// A school with one unit of so many colleagues, in a municipality of its own.
    public School school(String name, int staff) {
        return school(municipality(), name, staff);
    }

    /// One more school of a municipality.
    public School school(UUID municipality, String name, int staff) {
        return in(municipality, () -> {
            School school = schools.add(municipality, name, true);
            schools.addUnit(school, "Indskoling", staff);
            return school;
        });
    }

    /// Somebody with this role at the school, or at its municipality, by their address.
    public String person(Role role, School school) {
        return in(school, () -> {
            String email =
                    "%s-%s@skole.example".formatted(role.name().toLowerCase(java.util.Locale.ROOT), UUID.randomUUID());
            UUID person = people.addPerson(school.municipality(), role.name(), email)
                    .orElseThrow()
                    .id();
            if (role.level() == Role.Level.SCHOOL) people.grant(person, role, school);
            else people.grant(person, role, school.municipality());
            return email;
        });
    }

    /// Somebody who works at the school and has an address, and no role.
    public UUID knownAt(School school) {
        return in(
                school,
                () -> people.addPerson(
                                school.municipality(), "Lærer", "laerer-%s@skole.example".formatted(UUID.randomUUID()))
                        .orElseThrow()
                        .id());
    }

    public Phone phone() {
        return new Phone(port());
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    /// Another program with a new key of the school.
    ///
    /// @param scopes names of what the key opens
    public Program program(School school, String... scopes) {
        return program(Program.key(this, school, scopes));
    }

    /// @param key empty for none
    public Program program(String key) {
        return new Program(port(), key);
    }

    /// A phone on which somebody with this role has signed in with the link from their mail.
    public Phone signedIn(Role role, School school) {
        return signedIn(person(role, school));
    }

    public Phone signedIn(String email) {
        return signedIn(email, phone());
    }

    /// The same on a phone of one's own.
    public Phone signedIn(String email, Phone phone) {
        phone.get("/log-ind");
        phone.post("/log-ind", Map.of("email", email));
        String link = linkFor(email).orElseThrow();
        phone.get(link);
        phone.post(link, Map.of());
        return phone;
    }

    /// The path of the newest link that was mailed to this address.
    public Optional<String> linkFor(String email) {
        return post.mailbox().stream()
                .filter(letter -> letter.to().equals(email))
                .map(Letter::text)
                .flatMap(text -> LINK.matcher(text).results())
                .map(found -> found.group())
                .findFirst();
    }

    public void waits(Duration time) {
        clock.pass(time);
    }

    /// A wave that would open now and close in two weeks.
    public WavePlan plan(School school) {
        var now = clock.instant();
        var closes = now.plus(Duration.ofDays(14));
        return new WavePlan(
                school,
                SPIREKRAFT_15,
                Optional.empty(),
                now,
                closes,
                LocalDate.of(2027, 1, 12),
                false,
                new MinGroupSize(5));
    }

    /// A wave that is open from now on for two weeks.
    public Wave openWave(School school) {
        return openWave(plan(school));
    }

    public Wave openWave(WavePlan plan) {
        return open(plan, wave -> Optional.empty());
    }

    /// A wave before which it was said that nobody is new in any unit.
    public Wave openWaveOfTheSame(WavePlan plan) {
        return open(
                plan,
                wave -> surveys.before(wave)
                        .map(since -> new CountedNewcomers(
                                since.number(),
                                surveys.piles(wave).stream()
                                        .flatMap(pile -> pile.units().stream())
                                        .collect(Collectors.toMap(FrozenPile.Unit::id, unit -> Newcomers.NONE)))));
    }

    private Wave open(WavePlan plan, Function<Wave, Optional<CountedNewcomers>> told) {
        return in(plan.school(), () -> {
            Wave wave = surveys.plan(plan);
            OpeningOutcome outcome = surveys.open(wave, told.apply(wave));
            if (!(outcome instanceof OpeningOutcome.Opened)) throw new IllegalStateException(outcome.toString());
            return surveys.byId(wave.id());
        });
    }

    public Wave close(School school, Wave wave) {
        return in(school, () -> surveys.close(wave));
    }

    public List<AccessCode> slips(School school, Wave wave, int count) {
        return in(school, () -> slips.print(wave, 1, count));
    }

    public <T> T in(School school, Supplier<T> work) {
        return in(school.municipality(), work);
    }

    private static <T> T in(UUID municipality, Supplier<T> work) {
        return MunicipalityScope.within(Set.of(municipality), work);
    }
}
