package dk.spirekraft.disclosure;

import dk.spirekraft.disclosure.BestGuess.Cholesky;
import dk.spirekraft.disclosure.WorstOverlap.Counted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/// All ways in which those who answered in one wave can be those who answered in another, for one group in each wave.
/// Only the numbers of people in common matter to a guess, so that these are gone through, pair by pair: no less than
/// what rosters and counts force, no more than they allow. Numbers that no three or four waves can have are left out;
/// some that five can't have are tried as well, which errs on the careful side.
final class Overlaps {

    private static final int MOST = 20_000;

    /// Whoever answered in no wave is always there.
    private static final int NOBODY = 0;

    private final List<Counted> waves;
    private final List<int[]> pairs = new ArrayList<>();
    private final List<Trio> trios = new ArrayList<>();
    private final List<Quartet> quartets = new ArrayList<>();
    private final int[] answered;
    private final Set<Integer> histories = new HashSet<>();
    private final double enough;
    private double worst;

    private Overlaps(List<Counted> waves, double enough) {
        this.waves = waves;
        this.enough = enough;
        this.answered = waves.stream().mapToInt(Counted::answered).toArray();
        for (int b = 1; b < waves.size(); b++) for (int a = 0; a < b; a++) pairs.add(pair(a, b));
        for (int c = 2; c < waves.size(); c++)
            for (int b = 1; b < c; b++) for (int a = 0; a < b; a++) trios.add(trio(a, b, c));
        for (Trio trio : trios) for (int d = trio.c() + 1; d < waves.size(); d++) quartets.add(quartet(trio, d));
        People everybody = waves.stream().map(Counted::roster).reduce(People.of(), People::or);
        everybody.rows().forEach(row -> {
            int history = 0;
            for (int wave = 0; wave < waves.size(); wave++)
                if (waves.get(wave).roster().contains(row)) history |= 1 << wave;
            for (int part = history; part > 0; part = (part - 1) & history) histories.add(part);
        });
    }

    /// The two waves, and the least and the most that they can have in common.
    private int[] pair(int a, int b) {
        Counted one = waves.get(a);
        Counted other = waves.get(b);
        int common = one.roster().and(other.roster()).size();
        int oneInCommon = Math.max(0, one.answered() - one.roster().size() + common);
        int otherInCommon = Math.max(0, other.answered() - other.roster().size() + common);
        int least = Math.max(0, oneInCommon + otherInCommon - common);
        int most = Math.min(common, Math.min(one.answered(), other.answered()));
        return new int[] {a, b, least, most};
    }

    /// The largest R², or one that is more than enough; empty if there are too many ways.
    static OptionalDouble worst(List<Counted> waves, double enough) {
        var overlaps = new Overlaps(waves, enough);
        long ways = 1;
        // Asked at each step: the product of many pairs would not fit in a long.
        for (int[] pair : overlaps.pairs) {
            ways *= Math.max(1, pair[3] - pair[2] + 1);
            if (ways > MOST) return OptionalDouble.empty();
        }
        overlaps.tryAll(0, new int[waves.size()][waves.size()]);
        return OptionalDouble.of(overlaps.worst);
    }

    private void tryAll(int next, int[][] common) {
        if (next == pairs.size()) {
            tryOne(common);
            return;
        }
        int[] pair = pairs.get(next);
        for (int people = pair[3]; people >= pair[2] && worst <= enough; people--) {
            common[pair[0]][pair[1]] = people;
            common[pair[1]][pair[0]] = people;
            if (arePossible(pair, common)) tryAll(next + 1, common);
        }
    }

    /// True if the threes of waves can be that this pair is the last of to be settled.
    private boolean arePossible(int[] pair, int[][] common) {
        return trios.stream()
                .filter(trio -> trio.b() == pair[0] && trio.c() == pair[1])
                .allMatch(trio -> isThere(NOBODY, trio, common));
    }

    private void tryOne(int[][] common) {
        int n = waves.size();
        double[][] covariances = new double[n][n];
        for (int a = 0; a < n; a++)
            for (int b = 0; b < n; b++)
                covariances[a][b] = a == b ? waves.get(a).answered() : BestGuess.BETWEEN_WAVES * common[a][b];
        Cholesky cholesky = Cholesky.of(covariances);
        for (int history : histories) {
            if (!isThere(history, common)) continue;
            for (int own = 0; own < n; own++) {
                if ((history >> own & 1) == 0) continue;
                double explained = cholesky.explained(with(history, own));
                if (explained > worst && explained <= 1 && isPossible(history, common)) worst = explained;
            }
        }
    }

    /// The last to be asked, for it takes longest.
    private boolean isPossible(int history, int[][] common) {
        return quartets.stream().allMatch(four -> four.allows(history, answered, common));
    }

    private double[] with(int history, int own) {
        double[] with = new double[waves.size()];
        for (int other = 0; other < with.length; other++)
            if ((history >> other & 1) == 1) with[other] = other == own ? 1 : BestGuess.BETWEEN_WAVES;
        return with;
    }

    /// True if somebody may have answered in just these waves.
    private boolean isThere(int history, int[][] common) {
        for (int a = 0; a < waves.size(); a++) {
            if ((history >> a & 1) == 0) continue;
            for (int b = 0; b < waves.size(); b++) {
                boolean isIn = (history >> b & 1) == 1;
                if (a != b && isIn && common[a][b] == 0) return false;
                if (!isIn && common[a][b] == waves.get(a).answered()) return false;
            }
        }
        return trios.stream().allMatch(trio -> isThere(history, trio, common));
    }

    /// True if three waves can have so many in common two by two, and somebody of this history among them.
    private boolean isThere(int history, Trio trio, int[][] common) {
        int ab = common[trio.a()][trio.b()];
        int ac = common[trio.a()][trio.c()];
        int bc = common[trio.b()][trio.c()];
        int a = waves.get(trio.a()).answered();
        int b = waves.get(trio.b()).answered();
        int c = waves.get(trio.c()).answered();
        int least = Math.max(Math.max(0, ab + ac - a), Math.max(ab + bc - b, ac + bc - c));
        int most = Math.min(
                Math.min(ab, Math.min(ac, bc)), Math.min(trio.always(), trio.ever() - a - b - c + ab + ac + bc));
        if (least > most) return false;
        return switch (trio.of(history)) {
            case 0b111 -> most > 0;
            case 0b011 -> ab > least;
            case 0b101 -> ac > least;
            case 0b110 -> bc > least;
            case 0b001 -> a - ab - ac + most > 0;
            case 0b010 -> b - ab - bc + most > 0;
            case 0b100 -> c - ac - bc + most > 0;
            default -> true;
        };
    }

    /// Three waves, with how many are on all of their rosters and how many on any.
    private record Trio(int a, int b, int c, int always, int ever) {

        int of(int history) {
            return (history >> a & 1) | (history >> b & 1) << 1 | (history >> c & 1) << 2;
        }
    }

    private Quartet quartet(Trio trio, int d) {
        People one = waves.get(trio.a()).roster();
        People two = waves.get(trio.b()).roster();
        People three = waves.get(trio.c()).roster();
        People four = waves.get(d).roster();
        return new Quartet(
                new int[] {trio.a(), trio.b(), trio.c(), d},
                one.and(two).and(three).and(four).size(),
                one.or(two).or(three).or(four).size());
    }

    private Trio trio(int a, int b, int c) {
        People one = waves.get(a).roster();
        People two = waves.get(b).roster();
        People three = waves.get(c).roster();
        return new Trio(
                a, b, c, one.and(two).and(three).size(), one.or(two).or(three).size());
    }
}
