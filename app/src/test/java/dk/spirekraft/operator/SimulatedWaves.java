package dk.spirekraft.operator;

import dk.spirekraft.measure.AccessCode;
import dk.spirekraft.measure.CollectedTokens;
import dk.spirekraft.measure.Comment;
import dk.spirekraft.measure.Participation;
import dk.spirekraft.measure.Slips;
import dk.spirekraft.measure.Submission;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Unit;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.StoryClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;

/// Small waves that are opened, answered and closed through the program's own doors, and what somebody saw of each who
/// answered. Every second wave asks units: its slips and tokens know which of two they are of, and its sheets at rest
/// must not.
@TestComponent
class SimulatedWaves {

    private static final int ITEMS = Colleagues.ITEMS;
    private static final int BY_PHONE = 20;

    private static final Duration COLLECTING = Surveys.COLLECTING.plusHours(1);

    private final Cast cast;
    private final Colleagues colleagues;
    private final Participation participation;
    private final CollectedTokens tokens;
    private final StoryClock clock;
    private final Slips slips;
    private final Schools schools;
    private final Random random = new Random(9474);

    SimulatedWaves(
            Cast cast,
            Colleagues colleagues,
            Participation participation,
            CollectedTokens tokens,
            StoryClock clock,
            Slips slips,
            Schools schools) {
        this.cast = cast;
        this.colleagues = colleagues;
        this.participation = participation;
        this.tokens = tokens;
        this.clock = clock;
        this.slips = slips;
        this.schools = schools;
    }

    /// Somebody who answered, as the matcher knows them.
    ///
    /// @param atom the wave
    /// @param came which of the printed slips they drew, or when they collected their token
    /// @param answered when they sent their sheet, as their place among all of the wave
    /// @param waiting their row among those that waited, as an operator reads it before the wave closes
    record Person(String atom, int came, int answered, String waiting) {}

    /// @param said what each person answered, the values with commas between
    record Simulated(List<Person> people, Map<Person, String> said) {}

    /// @param byToken true if all answer with tokens, false if with codes of slips
    Simulated run(int waves, boolean byToken, Operator operator) {
        UUID municipality = cast.municipality();
        Map<Person, String> said = new HashMap<>();
        for (int i = 0; i < waves; i++) said.putAll(wave(municipality, i, byToken, operator));
        return new Simulated(List.copyOf(said.keySet()), said);
    }

    private Map<Person, String> wave(UUID municipality, int number, boolean byToken, Operator operator) {
        boolean asksUnits = number % 2 == 1;
        School school = cast.school(municipality, "Skole " + UUID.randomUUID(), 5 + random.nextInt(asksUnits ? 2 : 8));
        if (asksUnits) cast.in(school, () -> schools.addUnit(school, "Udskoling", 5 + random.nextInt(2)));
        WavePlan plan = cast.plan(school);
        Wave wave = cast.openWave(new WavePlan(
                school,
                plan.questionnaire(),
                plan.round(),
                byToken ? plan.opensAt().plus(COLLECTING) : plan.opensAt(),
                plan.closesAt(),
                plan.dialogueOn(),
                asksUnits,
                plan.minGroupSize(),
                byToken,
                false));
        List<Integer> staff = cast.in(school, () -> schools.units(school)).stream()
                .map(Unit::staff)
                .toList();
        List<Right> rights = byToken ? collected(school, wave, staff) : drawn(school, wave, staff);
        Collections.shuffle(rights, random);
        List<String> sheets = rights.stream()
                .map(right -> answered(right, number % BY_PHONE == 0))
                .toList();
        List<String> waiting = operator.waiting(wave.id());
        cast.close(school, wave);
        return people(wave, rights, waiting, sheets);
    }

    /// A slip or a token in somebody's hand.
    ///
    /// @param text what is typed, or what the browser keeps
    private record Right(String text, boolean token, int pile, int came) {}

    private List<Right> drawn(School school, Wave wave, List<Integer> staff) {
        List<Right> rights = new ArrayList<>();
        for (int pile = 1; pile <= staff.size(); pile++) {
            int number = pile;
            List<AccessCode> codes = cast.in(school, () -> slips.print(wave, number, staff.get(number - 1)));
            for (int i = 0; i < codes.size(); i++)
                rights.add(new Right(codes.get(i).symbols(), false, pile, i));
        }
        return rights;
    }

    private List<Right> collected(School school, Wave wave, List<Integer> staff) {
        List<CollectedTokens.Link> links = new ArrayList<>(tokens.invite(school, wave, staff));
        Collections.shuffle(links, random);
        List<Right> rights = new ArrayList<>();
        for (CollectedTokens.Link link : links)
            rights.add(new Right(tokens.collect(wave, link), true, link.pile(), rights.size()));
        clock.pass(COLLECTING);
        return rights;
    }

    private String answered(Right right, boolean byPhone) {
        int[] values = random.ints(ITEMS, 1, 6).toArray();
        if (byPhone && !right.token()) sentByPhone(right.text(), item -> values[item]);
        else if (!(participation.send(colleagues.filled(begun(right), item -> values[item]), Comment.NONE)
                instanceof Submission.Accepted)) throw new IllegalStateException("A fresh right answers an open wave");
        return IntStream.of(values).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    private String begun(Right right) {
        var arrival = right.token() ? participation.arriveWithToken(right.text()) : participation.arrive(right.text());
        if (arrival instanceof Participation.Arrival.Welcome welcome)
            return welcome.begun().sealed();
        throw new IllegalStateException("A fresh right opens its wave");
    }

    private void sentByPhone(String code, IntUnaryOperator values) {
        var phone = cast.phone();
        phone.get("/s/" + code);
        for (int item = 0; item < ITEMS; item++)
            phone.post("/svar/" + (item + 1), Map.of("svar", String.valueOf(values.applyAsInt(item))));
        if (!phone.post("/svar/send", Map.of()).path().equals("/svar/tak"))
            throw new IllegalStateException("A fresh slip answers an open wave");
    }

    /// @param rights in the order of answering, as are the rows that waited and the sheets
    private static Map<Person, String> people(
            Wave wave, List<Right> rights, List<String> waiting, List<String> sheets) {
        Map<Person, String> said = new HashMap<>();
        for (int i = 0; i < rights.size(); i++) {
            Right right = rights.get(i);
            said.put(new Person(wave.id().toString(), right.came(), i, waiting.get(i)), sheets.get(i));
        }
        return said;
    }
}
