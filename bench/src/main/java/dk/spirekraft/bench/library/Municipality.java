package dk.spirekraft.bench.library;

import dk.spirekraft.psychometrics.Grouping;
import dk.spirekraft.psychometrics.ItemAnswers;
import dk.spirekraft.psychometrics.ResponseScale;
import dk.spirekraft.psychometrics.ScaleFigures;
import dk.spirekraft.psychometrics.ScaleItems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A made-up municipality of any size, the same answers as R makes: people in teams of 50, ten teams in a workplace,
/// forty items of eight scales, one answer in fifty missing, the last item of every scale reversed. [CheckSums] says
/// whether they are the same.
///
/// @param first number of the first person, so that two parts of it need not be alike
record Municipality(int first, int persons) {

    static final int SCALES = 8;

    private static final ResponseScale FIVE = new ResponseScale(1, 5);
    private static final int ITEMS = 5;
    private static final int TEAM = 50;
    private static final int WORKPLACE = 500;
    private static final long PRIME = 67_108_859;

    Municipality(int persons) {
        this(0, persons);
    }

    private static long hash(long a, long b) {
        long v = (a * 7919 + b * 104_729 + 12_345) % PRIME;
        v = (v * v + 31) % PRIME;
        v = (v * 48_271 + 11) % PRIME;
        return (v * v + 7) % PRIME;
    }

    private static double share(long a, long b) {
        return hash(a, b) / (double) PRIME;
    }

    List<ScaleItems> scales() {
        return IntStream.range(0, SCALES).mapToObj(this::scale).toList();
    }

    private ScaleItems scale(int scale) {
        byte[][] codes = new byte[ITEMS][persons];
        IntStream.range(0, persons).parallel().forEach(i -> answer(first + i, scale, i, codes));
        return new ScaleItems(IntStream.range(0, ITEMS)
                .mapToObj(k -> new ItemAnswers(codes[k], FIVE, k == ITEMS - 1))
                .toList());
    }

    private static void answer(int person, int scale, int row, byte[][] codes) {
        double level = .9 * (share(person / WORKPLACE, 1000 + scale) - .5)
                + .9 * (share(person / TEAM, 2000 + scale) - .5)
                + 2.2 * (share(person, 3000 + scale) + share(person, 4000 + scale) - 1);
        for (int k = 0; k < ITEMS; k++) {
            int item = ITEMS * scale + k;
            double z = level + 2.6 * (share(person, 5000 + item) - .5);
            int code = (int) Math.min(5, Math.max(1, Math.floor(3.6 + z)));
            boolean missing = hash(person, 6000 + item) % 50 == 0;
            codes[k][row] = missing ? ItemAnswers.MISSING : (byte) (k == ITEMS - 1 ? 6 - code : code);
        }
    }

    /// The same people as CSV: workplace, team and forty items, nothing for a missing answer.
    void writeTo(Path file) throws IOException {
        List<byte[]> items = scales().stream()
                .flatMap(scale -> scale.items().stream())
                .map(ItemAnswers::codes)
                .toList();
        try (var csv = Files.newBufferedWriter(file)) {
            csv.write("workplace,team");
            for (int item = 1; item <= items.size(); item++) csv.write(",q" + item);
            for (int i = 0; i < persons; i++) {
                csv.write("\nw" + i / WORKPLACE + ",t" + i / TEAM);
                for (byte[] item : items) {
                    csv.write(',');
                    if (item[i] != ItemAnswers.MISSING) csv.write('0' + item[i]);
                }
            }
            csv.write('\n');
        }
    }

    ScaleFigures.Places places() {
        return new ScaleFigures.Places(groups(WORKPLACE), groups(TEAM));
    }

    /// Which workplace every team belongs to.
    Grouping workplacesOfTeams() {
        int[] of = new int[Math.ceilDiv(persons, TEAM)];
        Arrays.setAll(of, team -> team / (WORKPLACE / TEAM));
        return new Grouping(of, Math.ceilDiv(persons, WORKPLACE));
    }

    private Grouping groups(int size) {
        int[] of = new int[persons];
        Arrays.setAll(of, i -> i / size);
        return new Grouping(of, Math.ceilDiv(persons, size));
    }
}
