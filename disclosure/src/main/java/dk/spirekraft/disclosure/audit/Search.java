package dk.spirekraft.disclosure.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Looks for one world after another in which a code is given, where there are too many sums for a [Sweep]: how many of
/// each kind of answer have each code. Bounds are narrowed by every fact, then halved. Whole numbers; a code is left
/// out only if all halves were refuted.
final class Search {

    private static final int MOST_HALVES = 200_000;

    private final List<Kind> kinds = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> sums = new HashMap<>();

    /// The least and the most that each sum can be.
    private final List<long[]> bounds = new ArrayList<>();

    /// How many unknowns are counts; the others are sums.
    private int counts;

    private int halves;

    /// The world found last. The next one is looked for near it, all kinds but the one in question first.
    private long[] near = {};

    /// Answers that count alike in every fact; its unknowns are how many of them have each code.
    private record Kind(List<Answer> answers, List<Integer> codes, int first) {}

    /// `low ≤ Σ weight · unknown ≤ high`
    private record Row(int[] unknowns, long[] weights, long low, long high) {}

    /// @param example codes of a world that fits, as far as one is at hand
    Search(List<Answer> order, List<WholeFact> facts, List<SortedSet<Integer>> codes, Map<Answer, Integer> example) {
        Map<String, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            var signature = new StringBuilder(codes.get(i).toString());
            for (WholeFact fact : facts)
                signature.append(Arrays.toString(fact.weights().get(order.get(i))));
            alike.computeIfAbsent(signature.toString(), fresh -> new ArrayList<>())
                    .add(i);
        }
        for (List<Integer> places : alike.values()) {
            List<Integer> allowed = List.copyOf(codes.get(places.getFirst()));
            kinds.add(new Kind(places.stream().map(order::get).toList(), allowed, counts));
            counts += allowed.size();
        }
        for (Kind kind : kinds) rows.add(everybody(kind));
        for (WholeFact fact : facts) rows.add(row(fact));
        if (example.keySet().containsAll(order)) near = world(example);
    }

    private long[] world(Map<Answer, Integer> codes) {
        long[] known = new long[counts + bounds.size()];
        for (Kind kind : kinds)
            for (Answer answer : kind.answers()) {
                int code = kind.codes().indexOf(codes.getOrDefault(answer, -1));
                if (code < 0) return new long[0];
                known[kind.first() + code]++;
            }
        for (Row row : rows.subList(kinds.size(), rows.size())) {
            int last = row.unknowns().length - 1;
            if (last < 0 || row.weights()[last] != -1) continue;
            for (int i = 0; i < last; i++) known[row.unknowns()[last]] += row.weights()[i] * known[row.unknowns()[i]];
        }
        return known;
    }

    private static Row everybody(Kind kind) {
        int[] unknowns = new int[kind.codes().size()];
        long[] ones = new long[unknowns.length];
        for (int i = 0; i < unknowns.length; i++) unknowns[i] = kind.first() + i;
        Arrays.fill(ones, 1);
        return new Row(unknowns, ones, kind.answers().size(), kind.answers().size());
    }

    /// The fact as a sum of what each kind adds to it, which is settled first.
    private Row row(WholeFact fact) {
        List<Integer> added = new ArrayList<>();
        for (Kind kind : kinds) {
            long[] adds = fact.weights().get(kind.answers().getFirst());
            if (adds != null && !kind.codes().isEmpty()) added.add(sum(kind, adds));
        }
        int[] places = added.stream().mapToInt(Integer::intValue).toArray();
        long[] ones = new long[places.length];
        Arrays.fill(ones, 1);
        return new Row(places, ones, fact.low(), fact.high());
    }

    /// The unknown that is what a kind adds up to with these weights.
    private int sum(Kind kind, long[] adds) {
        long[] weights = kind.codes().stream().mapToLong(code -> adds[code]).toArray();
        return sums.computeIfAbsent(kind.first() + Arrays.toString(weights), fresh -> {
            int size = weights.length;
            int[] places = new int[size + 1];
            for (int i = 0; i < size; i++) places[i] = kind.first() + i;
            places[size] = counts + bounds.size();
            long[] all = Arrays.copyOf(weights, size + 1);
            all[size] = -1;
            rows.add(new Row(places, all, 0, 0));
            int people = kind.answers().size();
            bounds.add(new long[] {
                people * Arrays.stream(weights).min().orElse(0),
                people * Arrays.stream(weights).max().orElse(0)
            });
            return places[size];
        });
    }

    /// Empty if it took too long.
    Optional<Map<Answer, SortedSet<Integer>>> possible() {
        boolean[] given = new boolean[counts];
        for (int other = 0; other < Math.min(counts, near.length); other++) given[other] = near[other] > 0;
        for (Kind kind : kinds)
            for (int i = 0; i < kind.codes().size(); i++) {
                int unknown = kind.first() + i;
                if (given[unknown]) continue;
                halves = 0;
                Optional<long[]> world = world(kind, unknown);
                if (halves > MOST_HALVES) return Optional.empty();
                near = world.orElse(near);
                for (int other = 0; other < Math.min(counts, near.length); other++) given[other] |= near[other] > 0;
            }
        return Optional.of(told(given));
    }

    private Map<Answer, SortedSet<Integer>> told(boolean[] given) {
        Map<Answer, SortedSet<Integer>> possible = new HashMap<>();
        for (Kind kind : kinds) {
            SortedSet<Integer> codes = new TreeSet<>();
            for (int i = 0; i < kind.codes().size(); i++)
                if (given[kind.first() + i]) codes.add(kind.codes().get(i));
            kind.answers().forEach(answer -> possible.put(answer, codes));
        }
        return possible;
    }

    /// Bounds of all unknowns.
    private record Box(long[] low, long[] high) {

        long width(int unknown) {
            return high[unknown] - low[unknown];
        }

        Box half(int unknown, boolean isUpper) {
            var half = new Box(low.clone(), high.clone());
            long middle = Math.floorDiv(low[unknown] + high[unknown], 2);
            if (isUpper) half.low[unknown] = middle + 1;
            else half.high[unknown] = middle;
            return half;
        }
    }

    private Optional<long[]> world(Kind asked, int given) {
        var box = new Box(new long[counts + bounds.size()], new long[counts + bounds.size()]);
        for (int i = 0; i < bounds.size(); i++) {
            box.low()[counts + i] = bounds.get(i)[0];
            box.high()[counts + i] = bounds.get(i)[1];
        }
        for (Kind kind : kinds)
            for (int i = 0; i < kind.codes().size(); i++)
                box.high()[kind.first() + i] = kind.answers().size();
        box.low()[given] = 1;
        return world(box, asked);
    }

    private Optional<long[]> world(Box box, Kind asked) {
        if (++halves > MOST_HALVES || !narrow(box)) return Optional.empty();
        int open = open(box, asked);
        if (open < 0) return Optional.of(box.low());
        long middle = Math.floorDiv(box.low()[open] + box.high()[open], 2);
        boolean isUpper = open < near.length && near[open] > middle;
        Optional<long[]> found = world(box.half(open, isUpper), asked);
        return found.isPresent() ? found : world(box.half(open, !isUpper), asked);
    }

    /// The sum with the narrowest bounds; then the count with the widest, of the kind in question only when all others
    /// are settled; -1 if all are.
    private int open(Box box, Kind asked) {
        int open = -1;
        for (int i = counts; i < box.low().length; i++)
            if (box.width(i) > 0 && (open < 0 || box.width(i) < box.width(open))) open = i;
        if (open >= 0) return open;
        for (int i = 0; i < counts; i++) {
            boolean isAsked =
                    i >= asked.first() && i < asked.first() + asked.codes().size();
            if (!isAsked && box.width(i) > 0 && (open < 0 || box.width(i) > box.width(open))) open = i;
        }
        for (int i = asked.first();
                open < 0 && i < asked.first() + asked.codes().size();
                i++) if (box.width(i) > 0) open = i;
        return open;
    }

    /// Narrows until no row narrows any more; false if one can't hold.
    private boolean narrow(Box box) {
        boolean narrows = true;
        while (narrows) {
            narrows = false;
            for (Row row : rows) {
                long least = 0;
                long most = 0;
                for (int i = 0; i < row.unknowns().length; i++) {
                    least += Math.min(
                            row.weights()[i] * box.low()[row.unknowns()[i]],
                            row.weights()[i] * box.high()[row.unknowns()[i]]);
                    most += Math.max(
                            row.weights()[i] * box.low()[row.unknowns()[i]],
                            row.weights()[i] * box.high()[row.unknowns()[i]]);
                }
                if (least > row.high() || most < row.low()) return false;
                var room = new Room(row.high() - least, most - row.low());
                for (int i = 0; i < row.unknowns().length; i++) narrows |= narrow(box, row, i, room);
                if (!isPossible(box, row)) return false;
            }
        }
        return true;
    }

    private static boolean isPossible(Box box, Row row) {
        for (int unknown : row.unknowns()) if (box.low()[unknown] > box.high()[unknown]) return false;
        return true;
    }

    /// How far a row can go up from its least, and down from its most.
    private record Room(long up, long down) {}

    /// An unknown may not use up more than the room that the others leave.
    private static boolean narrow(Box box, Row row, int i, Room room) {
        int unknown = row.unknowns()[i];
        long weight = row.weights()[i];
        if (weight == 0) return false;
        long span = box.high()[unknown] - box.low()[unknown];
        long size = Math.abs(weight);
        long up = Math.min(span, Math.floorDiv(weight > 0 ? room.up() : room.down(), size));
        long down = Math.min(span, Math.floorDiv(weight > 0 ? room.down() : room.up(), size));
        long high = box.low()[unknown] + up;
        long low = box.high()[unknown] - down;
        boolean narrows = high < box.high()[unknown] || low > box.low()[unknown];
        box.high()[unknown] = Math.min(box.high()[unknown], high);
        box.low()[unknown] = Math.max(box.low()[unknown], low);
        return narrows;
    }
}
