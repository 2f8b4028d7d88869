package dk.spirekraft.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.disclosure.Closings.Closed;
import dk.spirekraft.disclosure.WorstOverlap.Counted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much work it is to look for the worst overlap, counted in changes of places that are tried: no clock decides.
class SearchStepsTest {

    private static final MinGroupSize FIVE = new MinGroupSize(5);

    /// So many items, each of which is left out by others.
    private static final int ITEMS = 20;

    private static final long MOST = 100_000;

    /// Waves of a school in which people change places and leave single questions out, as they are closed: each item by
    /// itself, after all that was shown of it.
    ///
    /// @return what the last wave tried
    private static long lastWave(int teams, int each, int waves, Random random) {
        List<List<Integer>> people = new ArrayList<>();
        for (int team = 0; team < teams; team++)
            people.add(new ArrayList<>(
                    IntStream.range(team * each, (team + 1) * each).boxed().toList()));
        Map<Integer, Map<Integer, List<Closed>>> shown = new HashMap<>();
        long tried = 0;
        for (int wave = 1; wave <= waves; wave++) {
            var guesses = new Guesses();
            guesses.limit(MOST);
            for (int item = 0; item < ITEMS; item++) {
                var closings = new Closings(FIVE, FIVE, guesses, new Moves());
                Map<Integer, List<Closed>> before = shown.computeIfAbsent(item, fresh -> new TreeMap<>());
                before.forEach(closings::take);
                List<Closed> planned = new ArrayList<>();
                for (int team = 0; team < teams; team++) {
                    People roster = People.of(people.get(team)).or(People.of(10_000 * wave + team));
                    planned.add(new Closed(
                            Set.of("Team " + team), roster, Math.max(0, roster.size() - 1 - random.nextInt(4))));
                }
                before.put(wave, closings.close(wave, planned, new Neighbours(Map.of())));
            }
            tried = guesses.tried();
            for (int move = 0; move < 2; move++) {
                List<Integer> from = people.get(random.nextInt(teams));
                List<Integer> to = people.get(random.nextInt(teams));
                to.add(from.removeFirst());
                from.add(to.removeFirst());
            }
        }
        return tried;
    }

    /// A hundred thousand and five thousand for each item are less than a second's work.
    @ParameterizedTest
    @CsvSource({"4,15", "8,7", "3,20"})
    void theSixthWaveOfSixtyPeopleTriesNoMoreThanItMay(int teams, int each) {
        assertThat(lastWave(teams, each, 6, new Random(1))).isLessThanOrEqualTo(MOST + ITEMS * 5_000L);
    }

    @Test
    void whereAllTriesAreSpentTheWholeSchoolIsToldAndNoTeam() {
        var guesses = new Guesses();
        List<Closed> planned = List.of(
                new Closed(Set.of("A"), People.range(0, 30), 28), new Closed(Set.of("B"), People.range(30, 60), 27));
        for (long most : List.of(1_000L, 0L)) {
            guesses.limit(most);
            var closings = new Closings(FIVE, FIVE, guesses, new Moves());
            closings.take(1, planned);
            assertThat(closings.close(2, planned, new Neighbours(Map.of()))).hasSize(most > 0 ? 2 : 1);
        }
    }

    @Test
    void whatIsNotSearchedToTheEndIsNotShown() {
        Map<Integer, List<Counted>> two = new TreeMap<>();
        for (int wave = 1; wave <= 2; wave++)
            two.put(wave, List.of(new Counted(People.range(0, 30), 28), new Counted(People.range(30, 60), 27)));
        assertThat(WorstOverlap.worst(two, .25, new Tries(1_000_000))).isLessThan(.25);
        assertThat(WorstOverlap.worst(two, .25, new Tries(3))).isEqualTo(WorstOverlap.UNKNOWN);
    }
}
