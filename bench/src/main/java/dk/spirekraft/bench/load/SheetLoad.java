package dk.spirekraft.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Complete answer sheets a second, and proof that every acknowledged one is stored.
///
/// Prints slips for the demo's open wave at Havgård, answers with them at several levels of concurrency, closes the
/// wave, and compares what was acknowledged with what the database holds, sheet by sheet.
final class SheetLoad {

    private static final String WAVE = "/skoler/havgaard-skole/maalinger/2";
    private static final String AMR = "amr@havgaard.example";
    private static final int ITEMS = 15;
    private static final int RUNS = 3;
    private final Running program;
    private final Queue<String> codes;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final RandomGenerator.SplittableGenerator random =
            RandomGenerator.SplittableGenerator.of("L64X128MixRandom");

    private SheetLoad(Running program, List<String> codes) {
        this.program = program;
        this.codes = new ConcurrentLinkedQueue<>(codes);
    }

    static void run(Running program, int slips, int seconds) throws IOException {
        try (var office = Office.signIn(program.port(), AMR)) {
            System.out.printf("printing %d slips%n", slips);
            var load = new SheetLoad(program, office.slips(WAVE, slips));
            load.measure(8, seconds);
            for (int concurrency : new int[] {1, 8, 32}) load.counted(concurrency, seconds);
            // The first connection has been idle too long for the server to keep.
            try (var later = office.another()) {
                later.close(WAVE);
            }
            load.verify();
        }
    }

    private void counted(int concurrency, int seconds) {
        List<Figures> runs = IntStream.range(0, RUNS)
                .mapToObj(run -> measure(concurrency, seconds))
                .toList();
        var rates = runs.stream().mapToDouble(Figures::rate).sorted().toArray();
        System.out.printf("c=%d median %.1f complete sheets/s%n", concurrency, rates[RUNS / 2]);
    }

    private Figures measure(int concurrency, int seconds) {
        Figures figures = new Crowd(program.processes()).run(concurrency, seconds, this::oneSheet);
        System.out.printf(
                "%s  memory %d MiB%n", figures.line(), program.processes().mebibytes());
        return figures;
    }

    private Optional<Crowd.Done> oneSheet() throws IOException {
        String code = codes.poll();
        if (code == null) {
            System.err.println("out of slips");
            return Optional.empty();
        }
        RandomGenerator own;
        synchronized (random) {
            own = random.split();
        }
        Optional<Participant.Sheet> sheet = new Participant(program.port(), own).answer(code, ITEMS);
        sheet.ifPresent(sent -> acknowledged.add(sent.answers()));
        return Optional.of(sheet.map(sent -> new Crowd.Done(true, sent.nanos(), sent.requests()))
                .orElseGet(() -> new Crowd.Done(false, 0, 0)));
    }

    /// @throws IllegalStateException if an acknowledged sheet is not in the database
    private void verify() {
        List<String> stored = new ArrayList<>(program.storedSheets());
        stored.sort(null);
        List<String> sent = acknowledged.stream().sorted().toList();
        List<String> missing = missing(sent.stream(), stored);
        System.out.printf(
                "%d acknowledged, %d stored in all, %d missing%n", sent.size(), stored.size(), missing.size());
        if (!missing.isEmpty()) throw new IllegalStateException("%d sheets are lost".formatted(missing.size()));
    }

    /// Both sorted; each stored sheet answers for one sent.
    private static List<String> missing(Stream<String> sent, List<String> stored) {
        var place = stored.listIterator();
        return sent.filter(sheet -> {
                    while (place.hasNext()) {
                        int order = place.next().compareTo(sheet);
                        if (order == 0) return false;
                        if (order > 0) {
                            place.previous();
                            return true;
                        }
                    }
                    return true;
                })
                .toList();
    }
}
