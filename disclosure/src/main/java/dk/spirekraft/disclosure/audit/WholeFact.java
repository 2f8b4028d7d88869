package dk.spirekraft.disclosure.audit;

import java.util.HashMap;
import java.util.Map;

/// A fact in whole numbers, so that nothing is lost by adding.
///
/// @param weights what each code of each answer adds
record WholeFact(long low, long high, Map<Answer, long[]> weights) {

    /// Bounds were made from rounded numbers; an attacker takes them no more strictly than this.
    private static final double SLACK = 1e-6;

    private static final double ROUND = 1e-9;

    private static final long UNBOUNDED = Long.MAX_VALUE / 4;

    static WholeFact of(Fact fact) {
        long scale = scale(fact);
        Map<Answer, long[]> weights = new HashMap<>();
        for (Fact.Block block : fact.blocks()) {
            long[] whole = block.weights().stream()
                    .mapToLong(weight -> Math.round(weight * scale))
                    .toArray();
            for (Answer answer : block.answers()) weights.merge(answer, whole, WholeFact::sum);
        }
        return new WholeFact(
                bounded(Math.ceil((fact.low() - SLACK) * scale)),
                bounded(Math.floor((fact.high() + SLACK) * scale)),
                weights);
    }

    private static long[] sum(long[] a, long[] b) {
        long[] sum = a.clone();
        for (int i = 0; i < Math.min(a.length, b.length); i++) sum[i] += b[i];
        return sum;
    }

    private static long bounded(double value) {
        return (long) Math.clamp(value, -UNBOUNDED, UNBOUNDED);
    }

    /// The smallest whole number that makes all weights whole; a million where none does.
    private static long scale(Fact fact) {
        for (long scale = 1; scale <= 10_000; scale++) {
            long by = scale;
            if (fact.blocks().stream()
                    .flatMap(block -> block.weights().stream())
                    .allMatch(weight -> Math.abs(weight * by - Math.round(weight * by)) < ROUND * by)) return scale;
        }
        return 1_000_000;
    }
}
