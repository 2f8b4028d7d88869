package dk.spirekraft.measure;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.web.Once;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The face of this module: all that others may ask of surveys.
@Component
public class Surveys {

    /// How long tokens can be collected at least before answering starts (ADR 0025).
    public static final Duration COLLECTING = Duration.ofDays(1);

    private final Waves waves;
    private final Openings openings;
    private final NewcomerCounts newcomers;
    private final BallotKeys keys;
    private final Questionnaires questionnaires;
    private final Schools schools;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Surveys(
            Waves waves,
            Openings openings,
            NewcomerCounts newcomers,
            BallotKeys keys,
            Questionnaires questionnaires,
            Schools schools,
            ApplicationEventPublisher events,
            Clock clock) {
        this.waves = waves;
        this.openings = openings;
        this.newcomers = newcomers;
        this.keys = keys;
        this.questionnaires = questionnaires;
        this.schools = schools;
        this.events = events;
        this.clock = clock;
    }

    /// A school's waves, oldest first.
    public List<Wave> of(School school) {
        return ofSchool(school.id());
    }

    public List<Wave> ofSchool(UUID school) {
        return Once.asked(asked(school), () -> waves.of(school));
    }

    private static Object asked(UUID school) {
        return List.of("waves", school);
    }

    /// The open wave of each school, or else its newest; a school that was never asked is missing. One question to the
    /// database, however many schools there are.
    public Map<UUID, Wave> current(List<School> schools) {
        if (schools.size() == 1)
            return newest(of(schools.getFirst())).stream().collect(Collectors.toMap(Wave::school, Function.identity()));
        return waves.current(schools.stream().map(School::id).toArray(UUID[]::new)).stream()
                .collect(Collectors.toUnmodifiableMap(Wave::school, Function.identity()));
    }

    private static Optional<Wave> newest(List<Wave> waves) {
        return waves.stream()
                .filter(wave -> wave.opening().isPresent() && wave.closure().isEmpty())
                .reduce((older, newer) -> newer)
                .or(() -> waves.stream().reduce((older, newer) -> newer));
    }

    public Optional<Wave> find(School school, int number) {
        return of(school).stream().filter(wave -> wave.number() == number).findFirst();
    }

    /// The number of the school's newest closed wave, empty while none is closed.
    public Optional<Integer> newestClosed(School school) {
        Optional<List<Wave>> known = Once.known(asked(school.id()));
        return known.isEmpty()
                ? waves.newestClosed(school.id())
                : known.get().stream()
                        .filter(wave -> wave.closure().isPresent())
                        .reduce((older, newer) -> newer)
                        .map(Wave::number);
    }

    /// The waves of a municipality's schools whose dialogue is on this day or later, by opening; one question to the
    /// database.
    public List<Wave> in(UUID municipality, LocalDate since) {
        return waves.in(municipality, since);
    }

    /// Those of these that are in scope, in no order; one question to the database.
    public List<Wave> all(Set<UUID> ids) {
        return ids.isEmpty() ? List.of() : waves.all(ids.toArray(UUID[]::new));
    }

    /// @throws IllegalArgumentException if no such wave is in scope
    public Wave byId(UUID id) {
        return waves.find(id).orElseThrow(() -> new IllegalArgumentException("No wave in scope has the id " + id));
    }

    /// All waves of a round, in the order of their schools' names.
    public List<Wave> ofRound(UUID round) {
        Map<UUID, Integer> places = new HashMap<>();
        schools.all().forEach(school -> places.put(school.id(), places.size()));
        return waves.ofRound(round).stream()
                .sorted(Comparator.comparing(wave -> places.getOrDefault(wave.school(), places.size())))
                .toList();
    }

    /// The piles that were frozen when the wave opened, in their order: all that may ever be told apart of it. Before
    /// that, as they would be today.
    public List<FrozenPile> piles(Wave wave) {
        List<Openings.FrozenUnit> units = wave.opening().isPresent()
                ? openings.units(wave.id())
                : FrozenPiles.of(schools.units(schools.byId(wave.school())), wave.asksUnits(), wave.minGroupSize());
        return FrozenPile.of(units);
    }

    /// The questionnaire that a wave asks.
    public Questionnaire questionnaire(Wave wave) {
        return questionnaires.get(wave.municipality(), wave.questionnaire());
    }

    /// A wave with its school and its questions.
    public AskedWave asked(School school, Wave wave) {
        return new AskedWave(wave, school, questionnaire(wave));
    }

    public Wave plan(WavePlan plan) {
        return byId(waves.add(plan.after(of(plan.school()))));
    }

    /// True if the school has an open wave beside this number.
    public boolean hasAnotherOpen(School school, int number) {
        return of(school).stream()
                .anyMatch(other -> other.number() != number
                        && other.opening().isPresent()
                        && other.closure().isEmpty());
    }

    /// Puts a planned wave right; an opened one stays as it was.
    public void change(Wave planned, WavePlan plan) {
        waves.change(planned.id(), plan.after(of(plan.school())));
    }

    /// Takes a planned wave back; an opened one stays.
    public void remove(Wave planned) {
        waves.remove(planned.id());
    }

    /// The wave that newcomers are counted from when this one opens: the last that was opened before it; empty for
    /// the first.
    public Optional<Wave> before(Wave planned) {
        return ofSchool(planned.school()).stream()
                .filter(wave ->
                        wave.number() < planned.number() && wave.opening().isPresent())
                .reduce((older, newer) -> newer);
    }

    /// How many came to each unit, as it was told when the wave opened; empty where nobody told.
    public Optional<CountedNewcomers> newcomers(Wave wave) {
        return newcomers.of(wave.id());
    }

    /// Opens a wave of which nobody tells how many came to each unit.
    @Transactional
    public OpeningOutcome open(Wave planned) {
        return open(planned, Optional.empty());
    }

    /// Opens a wave and freezes who could answer. Answering starts at its opening time, or now if that has passed.
    ///
    /// @param told how many came to each unit since the wave before
    @Transactional
    public OpeningOutcome open(Wave planned, Optional<CountedNewcomers> told) {
        waves.lock(planned.id());
        Wave wave = byId(planned.id());
        Instant now = clock.instant();
        if (wave.opening().isPresent()) return new OpeningOutcome.AlreadyOpened();
        if (!wave.closesAt().isAfter(now)) return new OpeningOutcome.TooLate();
        if (wave.invites() && wave.opensAt().isBefore(now.plus(COLLECTING)))
            return new OpeningOutcome.NoTimeToCollect(COLLECTING);
        var units = schools.units(schools.byId(wave.school()));
        int eligible = units.stream().mapToInt(unit -> unit.staff()).sum();
        MinGroupSize least = wave.minGroupSize();
        if (!least.allows(eligible)) return new OpeningOutcome.TooFew(eligible, least.answers());
        Instant start = wave.opensAt().isAfter(now) ? wave.opensAt() : now;
        var opening = new Wave.Opening(start, eligible, least.answers());
        openings.add(wave, opening, FrozenPiles.of(units, wave.asksUnits(), least));
        told.ifPresent(counted -> newcomers.add(wave.id(), counted));
        events.publishEvent(new WaveOpened(byId(wave.id())));
        return new OpeningOutcome.Opened(opening);
    }

    /// Lets answering begin now where it was to begin later.
    ///
    /// @return false if it has begun or is over, or invites personally
    @Transactional
    public boolean begin(Wave waiting) {
        waves.lock(waiting.id());
        Instant now = clock.instant();
        if (!byId(waiting.id()).mayBeginEarlier(now)) return false;
        openings.begin(waiting.id(), now);
        return true;
    }

    /// Gives more time. A wave that is over stays over.
    ///
    /// @return false if the wave is not open any more, or the time is not later than before
    @Transactional
    public boolean extend(Wave open, Instant closesAt) {
        waves.lock(open.id());
        Wave wave = byId(open.id());
        if (wave.closure().isPresent() || !closesAt.isAfter(wave.closesAt())) return false;
        if (!wave.closesAt().isAfter(clock.instant())) return false;
        waves.addExtension(wave, closesAt);
        return true;
    }

    /// Moves the day on which the result is looked at together.
    ///
    /// @return false if that day is before the wave's end
    @Transactional
    public boolean moveDialogue(Wave wave, LocalDate day) {
        Instant end = wave.closure().map(Wave.Closure::at).orElse(wave.closesAt());
        if (day.isBefore(end.atZone(Words.ZONE).toLocalDate())) return false;
        waves.moveDialogue(wave.id(), day);
        return true;
    }

    /// True if this node has the key of an opened wave, without which its sheets stay sealed.
    public boolean canClose(Wave open) {
        return openings.canClose(open);
    }

    /// Ends a wave for good and puts its sheets to rest; closing it again changes nothing. Whoever listens to
    /// [WaveClosed] works within the same transaction.
    @Transactional
    public Wave close(Wave open) {
        return end(open, openings::close);
    }

    /// Ends a wave whose key is lost, without the sheets that nobody can read any more.
    @Transactional
    public Wave giveUp(Wave open) {
        return end(open, openings::giveUp);
    }

    private Wave end(Wave open, BiConsumer<Wave, Instant> putToRest) {
        waves.lock(open.id());
        Wave wave = byId(open.id());
        if (wave.opening().isEmpty())
            throw new IllegalStateException(
                    "Only an opened wave is closed, but wave %d was not opened".formatted(wave.number()));
        if (wave.closure().isPresent()) return wave;
        putToRest.accept(wave, clock.instant());
        keys.close(wave);
        Wave closed = byId(wave.id());
        events.publishEvent(new WaveClosed(closed));
        return closed;
    }
}
