package dk.spirekraft.psychometrics;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Made-up people who answer items from 1 to 5, the same for the same seed.
record People(ScaleItems items, Grouping groups) {

    static final ResponseScale FIVE = new ResponseScale(1, 5);

    /// @param missing share of answers that are not given
    static People of(long seed, int persons, int items, double missing) {
        var random = new Random(seed);
        int[] group = random.ints(persons, 0, Math.max(1, persons / 6)).toArray();
        double[] level = random.doubles(persons + 1L, -1, 1).toArray();
        byte[][] codes = new byte[items][persons];
        for (int i = 0; i < persons; i++) {
            double own = level[group[i]] + random.nextGaussian();
            for (byte[] item : codes) {
                int code = Math.clamp(Math.round(3.3 + own + random.nextGaussian()), 1, 5);
                item[i] = random.nextDouble() < missing ? ItemAnswers.MISSING : (byte) code;
            }
        }
        return new People(items(codes, false), Grouping.byName(group));
    }

    static ScaleItems items(byte[][] codes, boolean reversed) {
        return new ScaleItems(IntStream.range(0, codes.length)
                .mapToObj(k -> new ItemAnswers(codes[k], FIVE, reversed))
                .toList());
    }

    /// Rows of codes, 0 for no answer.
    static ScaleItems answering(int[]... rows) {
        byte[][] codes = new byte[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++)
            for (int k = 0; k < codes.length; k++)
                codes[k][i] = rows[i][k] == 0 ? ItemAnswers.MISSING : (byte) rows[i][k];
        return items(codes, false);
    }

    double[] scores() {
        return ScaleScore.of(items);
    }

    GroupMoments moments() {
        return GroupMoments.of(scores(), groups);
    }

    /// Every item turned round.
    People reversed() {
        return new People(
                new ScaleItems(items.items().stream()
                        .map(item -> new ItemAnswers(item.codes(), item.scale(), !item.reversed()))
                        .toList()),
                groups);
    }

    /// The persons at these places, in this order.
    People at(int[] places) {
        List<ItemAnswers> moved = items.items().stream()
                .map(item -> {
                    byte[] codes = new byte[places.length];
                    for (int i = 0; i < codes.length; i++) codes[i] = item.codes()[places[i]];
                    return new ItemAnswers(codes, item.scale(), item.reversed());
                })
                .toList();
        int[] of = IntStream.of(places).map(place -> groups.of()[place]).toArray();
        return new People(new ScaleItems(moved), new Grouping(of, groups.groups()));
    }

    People shuffled(long seed) {
        int[] places = IntStream.range(0, items.persons()).toArray();
        var random = new Random(seed);
        for (int i = places.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = places[i];
            places[i] = places[j];
            places[j] = kept;
        }
        return at(places);
    }

    /// Everybody once more.
    People twice() {
        int n = items.persons();
        return at(IntStream.range(0, 2 * n).map(i -> i % n).toArray());
    }
}
