package dk.spirekraft.psychometrics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A made-up municipality of any size, the same in every language: people in teams of 50, ten teams in a workplace,
/// forty items of eight scales, one answer in fifty missing, the last item of every scale reversed. All products stay
/// under 2⁵³, so that doubles and whole numbers agree.
record LargeCase(int persons) {

    static final ResponseScale FIVE = new ResponseScale(1, 5);
    private static final long PRIME = 67_108_859;
    private static final int TEAM = 50;
    private static final int WORKPLACE = 500;

    private static long hash(long a, long b) {
        long v = (a * 7919 + b * 104_729 + 12_345) % PRIME;
        v = (v * v + 31) % PRIME;
        v = (v * 48_271 + 11) % PRIME;
        return (v * v + 7) % PRIME;
    }

    private static double share(long a, long b) {
        return hash(a, b) / (double) PRIME;
    }

    ScaleItems scale(int scale) {
        byte[][] codes = new byte[5][persons];
        for (int i = 0; i < persons; i++) {
            double person = .9 * (share(i / WORKPLACE, 1000 + scale) - .5)
                    + .9 * (share(i / TEAM, 2000 + scale) - .5)
                    + 2.2 * (share(i, 3000 + scale) + share(i, 4000 + scale) - 1);
            for (int k = 0; k < 5; k++) {
                int item = 5 * scale + k;
                double z = person + 2.6 * (share(i, 5000 + item) - .5);
                int code = (int) Math.min(5, Math.max(1, Math.floor(3.6 + z)));
                boolean missing = hash(i, 6000 + item) % 50 == 0;
                codes[k][i] = missing ? ItemAnswers.MISSING : (byte) (k == 4 ? 6 - code : code);
            }
        }
        List<ItemAnswers> items = new ArrayList<>();
        for (int k = 0; k < 5; k++) items.add(new ItemAnswers(codes[k], FIVE, k == 4));
        return new ScaleItems(items);
    }

    Grouping workplaces() {
        return groups(WORKPLACE);
    }

    Grouping teams() {
        return groups(TEAM);
    }

    /// Which workplace every team belongs to.
    Grouping workplacesOfTeams() {
        int teams = teams().groups();
        return new Grouping(
                IntStream.range(0, teams).map(team -> team / (WORKPLACE / TEAM)).toArray(),
                workplaces().groups());
    }

    private Grouping groups(int size) {
        return new Grouping(IntStream.range(0, persons).map(i -> i / size).toArray(), Math.ceilDiv(persons, size));
    }
}
