package dk.spirekraft.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.disclosure.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The attacker finds exactly what remains possible.
class ExactAttackerTest {

    private static final List<Double> POINTS = List.of(0.0, 1.0, 2.0, 3.0, 4.0);

    private static Answer answer(int person) {
        return new Answer(person, new Column("q", 1));
    }

    private static List<Answer> answers(int from, int to) {
        return IntStream.range(from, to).mapToObj(ExactAttackerTest::answer).toList();
    }

    private static Map<Answer, Integer> codes(int people, int codes) {
        Map<Answer, Integer> all = new HashMap<>();
        answers(0, people).forEach(answer -> all.put(answer, codes));
        return all;
    }

    private static Fact fact(double low, double high, Fact.Block... blocks) {
        return new Fact("", low, high, List.of(blocks));
    }

    @Test
    void aSumAtItsEndTellsEverybody() {
        Fact everybody = fact(0, .01, new Fact.Block(answers(0, 6), POINTS));
        var possible = ExactAttacker.possible(new Knowledge(codes(6, 5), List.of(everybody), Map.of()))
                .orElseThrow();
        assertThat(possible.values()).allMatch(codes -> codes.equals(new TreeSet<>(List.of(0))));
    }

    @Test
    void whoKnowsTheirOwnAnswerLearnsTheOther() {
        Fact two = fact(5, 5, new Fact.Block(answers(0, 2), POINTS));
        var possible = ExactAttacker.possible(new Knowledge(codes(2, 5), List.of(two), Map.of(answer(0), 2)))
                .orElseThrow();
        assertThat(possible.get(answer(1))).containsExactly(3);
    }

    @Test
    void answersThatNoFactIsAboutStayOpen() {
        var possible = ExactAttacker.possible(new Knowledge(codes(2, 3), List.of(), Map.of()))
                .orElseThrow();
        assertThat(possible.get(answer(1))).containsExactly(0, 1, 2);
    }

    @Test
    void contradictionsLeaveNothing() {
        Fact impossible = fact(9, 9, new Fact.Block(answers(0, 2), POINTS));
        var possible = ExactAttacker.possible(new Knowledge(codes(2, 5), List.of(impossible), Map.of()))
                .orElseThrow();
        assertThat(possible.get(answer(0))).isEmpty();
    }

    @Test
    void distributionsOfASchoolOfSixtyAreGoneThrough() {
        List<Fact> facts = new ArrayList<>();
        for (int code = 0; code < 5; code++) {
            List<Double> counts = new ArrayList<>(List.of(0.0, 0.0, 0.0, 0.0, 0.0));
            counts.set(code, 1.0);
            facts.add(fact(12, 12, new Fact.Block(answers(0, 60), counts)));
            facts.add(fact(3, 3, new Fact.Block(answers(0, 15), counts)));
            facts.add(fact(code == 0 ? 11 : 12, code == 0 ? 11 : 12, new Fact.Block(answers(1, 60), counts)));
        }
        var possible = ExactAttacker.possible(new Knowledge(codes(60, 5), facts, Map.of()));
        assertThat(possible.map(all -> all.getOrDefault(answer(0), new TreeSet<>())))
                .contains(new TreeSet<>(List.of(0)));
    }

    /// Against going through all answers.
    @Test
    void nothingIsMissedAndNothingAddedInRandomFacts() {
        var random = new Random(2);
        for (int round = 0; round < 200; round++) {
            int[] truth = random.ints(6, 0, 3).toArray();
            List<Fact> facts = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                List<Double> weights =
                        random.ints(3, -1, 3).mapToObj(weight -> weight / 2.0).toList();
                List<Answer> some = answers(0, 6).stream()
                        .filter(one -> random.nextBoolean())
                        .toList();
                double sum = some.stream()
                        .mapToDouble(one -> weights.get(truth[one.person()]))
                        .sum();
                facts.add(fact(sum - random.nextInt(2), sum + .2, new Fact.Block(some, weights)));
            }
            var possible = ExactAttacker.possible(new Knowledge(codes(6, 3), facts, Map.of()))
                    .orElseThrow();
            assertThat(possible).isEqualTo(bruteForce(facts));
            assertThat(searched(facts)).isEqualTo(possible);
        }
    }

    /// The same by the other way, without an example to begin at.
    private static Map<Answer, SortedSet<Integer>> searched(List<Fact> facts) {
        List<Answer> order = answers(0, 6);
        List<SortedSet<Integer>> codes = new ArrayList<>();
        order.forEach(answer -> codes.add(new TreeSet<>(List.of(0, 1, 2))));
        List<WholeFact> whole = facts.stream().map(WholeFact::of).toList();
        return new Search(order, whole, codes, Map.of()).possible().orElseThrow();
    }

    @Test
    void meansOfManyOverlappingGroupsAreSearched() {
        int[] truth = new Random(3).ints(120, 0, 5).toArray();
        List<Fact> facts = new ArrayList<>();
        int[][] groups = {{0, 120}, {0, 30}, {30, 57}, {4, 50}, {0, 44}, {39, 119}, {1, 57}};
        for (int[] group : groups) {
            double sum = IntStream.range(group[0], group[1]).map(i -> truth[i]).sum();
            facts.add(fact(sum, sum, new Fact.Block(answers(group[0], group[1]), POINTS)));
        }
        Map<Answer, Integer> example = new HashMap<>();
        answers(0, 120).forEach(answer -> example.put(answer, truth[answer.person()]));
        var possible = ExactAttacker.possible(new Knowledge(codes(120, 5), facts, Map.of(), example))
                .orElseThrow();
        assertThat(possible.get(answer(0))).containsExactly(truth[0]);
        assertThat(possible.get(answer(60))).containsExactly(0, 1, 2, 3, 4);
    }

    private static Map<Answer, SortedSet<Integer>> bruteForce(List<Fact> facts) {
        Map<Answer, SortedSet<Integer>> possible = new HashMap<>();
        answers(0, 6).forEach(answer -> possible.put(answer, new TreeSet<>()));
        for (int world = 0; world < 729; world++) {
            int[] codes = new int[6];
            for (int i = 0, rest = world; i < 6; i++, rest /= 3) codes[i] = rest % 3;
            if (facts.stream().allMatch(fact -> holds(fact, codes)))
                possible.forEach((answer, set) -> set.add(codes[answer.person()]));
        }
        return possible;
    }

    private static boolean holds(Fact fact, int[] codes) {
        double sum = fact.blocks().stream()
                .flatMapToDouble(block -> block.answers().stream()
                        .mapToDouble(answer -> block.weights().get(codes[answer.person()])))
                .sum();
        return sum >= fact.low() - 1e-6 && sum <= fact.high() + 1e-6;
    }
}
