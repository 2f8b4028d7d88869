package dk.spirekraft.bench.library;

import dk.spirekraft.cli.scenario.ScenarioAudit;
import dk.spirekraft.cli.scenario.ScenarioFile;
import dk.spirekraft.disclosure.Closings;
import dk.spirekraft.disclosure.Column;
import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.Neighbours;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.PlannedGroup;
import dk.spirekraft.disclosure.Planner;
import dk.spirekraft.disclosure.ledger.Entry;
import dk.spirekraft.disclosure.ledger.Ledger;
import dk.spirekraft.disclosure.ledger.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What is shown of a school of 120 in its fourth wave; the attacks of the reference data; the replay of 100 schools,
/// four waves, eight scales and fifteen groups. On one processor.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 9, time = 1)
public class DisclosureBenchmark {

    private static final int SCHOOLS = 100;
    private static final int WAVES = 4;
    private static final int SCALES = 8;
    private static final int TEAMS = 14;
    private static final int WISHES = 17;
    private static final MinGroupSize FIVE = new MinGroupSize(5);

    private final Planner threeWaves = new Planner();
    private final List<PlannedGroup> fourth = wishes(4);
    private final List<Path> attacks = IntStream.rangeClosed(1, 8)
            .mapToObj(number -> Path.of("reference-data", "attacks", "V0" + number + ".json"))
            .toList();
    private final List<Line> ledger = ledger();

    public DisclosureBenchmark() {
        for (int wave = 1; wave < WAVES; wave++) threeWaves.decide(wishes(wave));
    }

    /// A school, twelve teams of ten and four roles, of whom two come and two leave each wave.
    private static List<PlannedGroup> wishes(int wave) {
        List<Column> item = List.of(new Column("q", wave));
        List<PlannedGroup> wishes = new ArrayList<>();
        wishes.add(PlannedGroup.of("school", item, People.range(2 * wave, 120 + 2 * wave)));
        for (int team = 0; team < 12; team++)
            wishes.add(PlannedGroup.of(
                    "team",
                    item,
                    People.range(Math.max(2 * wave, 10 * team), team == 11 ? 120 + 2 * wave : 10 * team + 10)));
        for (int role = 0; role < 4; role++) {
            int first = role;
            wishes.add(PlannedGroup.of(
                    "role",
                    item,
                    People.of(IntStream.range(2 * wave, 120 + 2 * wave)
                            .filter(row -> row % 4 == first)
                            .toArray())));
        }
        return wishes;
    }

    private static List<Line> ledger() {
        var ledger = new Ledger();
        List<Line> lines = new ArrayList<>();
        for (int school = 0; school < SCHOOLS; school++)
            for (int wave = 0; wave < WAVES; wave++)
                entries(school, school * WAVES + wave)
                        .forEach(entry -> lines.add(ledger.append(entry).orElseThrow()));
        return lines;
    }

    /// A school's wave: opened, closed, and eight scales of everybody and of fourteen teams.
    private static List<Entry> entries(int school, int wave) {
        Map<String, People> atoms = new LinkedHashMap<>();
        for (int team = 0; team < TEAMS; team++)
            atoms.put("team " + team, People.range(school * 200 + team * 8, school * 200 + team * 8 + 8));
        List<String> items = IntStream.range(0, SCALES)
                .mapToObj(scale -> school + " scale " + scale)
                .toList();
        List<Entry.Pile> piles = atoms.keySet().stream()
                .map(team -> new Entry.Pile(List.of(team), 8))
                .toList();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry.Opened(wave, Entry.RULES, FIVE, atoms));
        entries.add(new Entry.Closed(wave, items, FIVE, piles, "0".repeat(64)));
        for (String item : items) {
            List<String> all = List.copyOf(atoms.keySet());
            entries.add(new Entry.Released(wave, wave + item, item, List.of(item), all, "school"));
            for (String team : all)
                entries.add(new Entry.Released(wave, wave + item + team, item, List.of(item), List.of(team), "school"));
        }
        return entries;
    }

    @Benchmark
    @OperationsPerInvocation(WISHES)
    public Object decisionInTheFourthWave() {
        return threeWaves.copy().decide(fourth);
    }

    /// What the program does when the second wave of the same school closes: only counts are known, and three of four
    /// answered one item more or less often in each team.
    @Benchmark
    public Object closingOfASecondWave() {
        var closings = new Closings(FIVE);
        closings.close(1, piles(0), Neighbours.NONE);
        return closings.close(2, piles(1), Neighbours.NONE);
    }

    private static List<Closings.Closed> piles(int fewer) {
        return IntStream.range(0, 12)
                .mapToObj(team -> new Closings.Closed(
                        Set.of("team " + team), People.range(11 * team, 11 * team + 11), 10 - team % 4 * fewer))
                .toList();
    }

    @Benchmark
    public Object auditOfAllAttacks() {
        return attacks.stream()
                .map(file -> ScenarioAudit.of(ScenarioFile.read(file)).isCertified())
                .toList();
    }

    @Benchmark
    public Object replay() {
        var replayed = new Ledger();
        for (Line line : ledger)
            if (replayed.take(line).isPresent())
                throw new IllegalStateException("Line %d is refused".formatted(line.number()));
        return replayed.sound();
    }
}
