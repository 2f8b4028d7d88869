package dk.spirekraft.operator;

import dk.spirekraft.measure.AccessCode;
import dk.spirekraft.measure.Slips;
import dk.spirekraft.measure.Submission;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Unit;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
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
/// answered. Every second wave asks units, so that its sheets know which of two they are from.
@TestComponent
class SimulatedWaves {

    private static final int ITEMS = Colleagues.ITEMS;
    private static final int BY_PHONE = 20;

    private final Cast cast;
    private final Colleagues colleagues;
    private final Slips slips;
    private final Schools schools;
    private final Random random = new Random(9474);

    SimulatedWaves(Cast cast, Colleagues colleagues, Slips slips, Schools schools) {
        this.cast = cast;
        this.colleagues = colleagues;
        this.slips = slips;
        this.schools = schools;
    }

    /// Somebody who answered, as the matcher knows them.
    ///
    /// @param atom the wave, and the pile where units were asked for
    /// @param drew which of the printed slips they drew
    /// @param answered when they sent their sheet, as their place among all of the atom
    /// @param waiting their row among those that waited, as an operator reads it before the wave closes
    record Person(String atom, int drew, int answered, String waiting) {}

    /// @param said what each person answered, the values with commas between
    record Simulated(List<Person> people, Map<Person, String> said) {}

    Simulated run(int waves, Operator operator) {
        UUID municipality = cast.municipality();
        Map<Person, String> said = new HashMap<>();
        for (int i = 0; i < waves; i++) said.putAll(wave(municipality, i, operator));
        return new Simulated(List.copyOf(said.keySet()), said);
    }

    private Map<Person, String> wave(UUID municipality, int number, Operator operator) {
        boolean asksUnits = number % 2 == 1;
        School school = cast.school(municipality, "Skole " + UUID.randomUUID(), 5 + random.nextInt(asksUnits ? 2 : 8));
        if (asksUnits) cast.in(school, () -> schools.addUnit(school, "Udskoling", 5 + random.nextInt(2)));
        WavePlan plan = cast.plan(school);
        Wave wave = cast.openWave(new WavePlan(
                school,
                plan.questionnaire(),
                plan.round(),
                plan.opensAt(),
                plan.closesAt(),
                plan.dialogueOn(),
                asksUnits,
                plan.minGroupSize()));
        List<Unit> units = cast.in(school, () -> schools.units(school));
        List<Slip> drawn = new ArrayList<>();
        for (int pile = 1; pile <= units.size(); pile++)
            drawn.addAll(printed(school, wave, pile, units.get(pile - 1).staff()));
        Collections.shuffle(drawn, random);
        List<String> sheets = drawn.stream()
                .map(slip -> answered(slip.code(), number % BY_PHONE == 0))
                .toList();
        List<String> waiting = operator.waiting(wave.id());
        cast.close(school, wave);
        return people(wave, asksUnits, drawn, waiting, sheets);
    }

    private record Slip(AccessCode code, int pile, int printed) {}

    private List<Slip> printed(School school, Wave wave, int pile, int count) {
        List<AccessCode> codes = cast.in(school, () -> slips.print(wave, pile, count));
        return IntStream.range(0, count)
                .mapToObj(i -> new Slip(codes.get(i), pile, i))
                .toList();
    }

    private String answered(AccessCode code, boolean byPhone) {
        int[] values = random.ints(ITEMS, 1, 6).toArray();
        if (byPhone) sentByPhone(code, item -> values[item]);
        else if (!(colleagues.answer(code, item -> values[item]) instanceof Submission.Accepted))
            throw new IllegalStateException("A fresh slip answers an open wave");
        return IntStream.of(values).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    private void sentByPhone(AccessCode code, IntUnaryOperator values) {
        var phone = cast.phone();
        phone.get("/s/" + code.symbols());
        for (int item = 0; item < ITEMS; item++)
            phone.post("/svar/" + (item + 1), Map.of("svar", String.valueOf(values.applyAsInt(item))));
        if (!phone.post("/svar/send", Map.of()).path().equals("/svar/tak"))
            throw new IllegalStateException("A fresh slip answers an open wave");
    }

    /// @param drawn in the order of answering, as are the rows that waited and the sheets
    private static Map<Person, String> people(
            Wave wave, boolean asksUnits, List<Slip> drawn, List<String> waiting, List<String> sheets) {
        Map<Person, String> said = new HashMap<>();
        for (int i = 0; i < drawn.size(); i++) {
            Slip slip = drawn.get(i);
            String atom = wave.id() + (asksUnits ? "/" + slip.pile() : "");
            said.put(new Person(atom, slip.printed(), i, waiting.get(i)), sheets.get(i));
        }
        return said;
    }
}
