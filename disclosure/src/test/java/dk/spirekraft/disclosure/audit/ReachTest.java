package dk.spirekraft.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.disclosure.Column;
import dk.spirekraft.disclosure.People;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Any combination of published figures is seen, and told.
class ReachTest {

    private static Release sum(String name, String item, People people) {
        return weighted(name, item, people, 1);
    }

    private static Release weighted(String name, String item, People people, long weight) {
        Map<Answer, Long> weights = new HashMap<>();
        people.rows().forEach(row -> weights.put(new Answer(row, new Column(item, 1)), weight));
        return new Release(name, weights);
    }

    private static Release both(Release a, Release b) {
        Map<Answer, Long> weights = new HashMap<>(a.weights());
        b.weights().forEach((answer, weight) -> weights.merge(answer, weight, Long::sum));
        return new Release(a.name() + " and " + b.name(), weights);
    }

    private static People reached(Release... releases) {
        return Reach.under(5, List.of(releases)).map(ReachedGroup::people).orElse(People.of());
    }

    @Test
    void aComplementIsReached() {
        Optional<ReachedGroup> found =
                Reach.under(5, List.of(sum("school", "q", People.range(0, 20)), sum("A", "q", People.range(0, 17))));
        assertThat(found).map(ReachedGroup::words).contains("1 × [school] - 1 × [A]");
        assertThat(found).map(ReachedGroup::people).contains(People.range(17, 20));
    }

    @Test
    void overlapsInAChainAreReached() {
        assertThat(reached(
                        sum("a", "q", People.range(0, 10)),
                        sum("b", "q", People.range(6, 16)),
                        sum("c", "q", People.range(10, 21)),
                        sum("d", "q", People.range(0, 6))))
                .isEqualTo(People.range(6, 10));
    }

    @Test
    void aSwapIsReachedAsThePairThatItIs() {
        assertThat(reached(sum("before", "q", People.range(0, 8)), sum("after", "q", People.range(1, 9))))
                .isEqualTo(People.of(0, 8));
    }

    @Test
    void otherTimesThanOnceAreSeen() {
        Release wholeAndHalf =
                both(weighted("double", "q", People.range(0, 9), 2), weighted("once", "q", People.of(9), 1));
        assertThat(reached(wholeAndHalf, sum("nine", "q", People.range(0, 9)))).isEqualTo(People.of(9));
    }

    @Test
    void whoCountsHalfInOneOfTwoFiguresIsReached() {
        Release byHours = both(weighted("full", "q", People.range(0, 11), 2), weighted("half", "q", People.of(11), 1));
        assertThat(reached(sum("plain", "q", People.range(0, 12)), byHours)).isEqualTo(People.of(11));
    }

    @Test
    void itemsAgainstTheirScaleAreSeen() {
        Release scale = both(sum("q1", "q1", People.range(0, 8)), sum("q2", "q2", People.range(0, 7)));
        assertThat(reached(scale, sum("q1", "q1", People.range(0, 8)), sum("q2 of all", "q2", People.range(0, 8))))
                .isEqualTo(People.of(7));
    }

    @Test
    void whatIsFarFromAnybodyReachesNobody() {
        assertThat(reached(sum("A", "q", People.range(0, 5)), sum("B", "q", People.range(5, 10))))
                .isEqualTo(People.of());
        assertThat(reached()).isEqualTo(People.of());
    }

    /// Against trying every set of people, by rank over rows that leave the others alone.
    @Test
    void nothingIsMissedInRandomPlans() {
        var random = new Random(1);
        for (int round = 0; round < 300; round++) {
            List<Release> releases = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(4); i++) {
                List<Integer> rows = new ArrayList<>();
                for (int row = 0; row < 9; row++) if (random.nextInt(3) > 0) rows.add(row);
                releases.add(weighted("r" + i, "q", People.of(rows), 1 + random.nextInt(2)));
            }
            int smallest = 10;
            for (int set = 1; set < 1 << 9; set++)
                if (lives(set, releases)) smallest = Math.min(smallest, Integer.bitCount(set));
            int expected = smallest;
            Optional<ReachedGroup> found = Reach.under(5, releases);
            if (expected >= 5) assertThat(found).isEmpty();
            else assertThat(found).map(group -> group.people().size()).contains(expected);
        }
    }

    /// By who is put together as by who is left out, among several groups of one size the same one.
    @Test
    void bothWaysToLookFindTheSame() {
        var random = new Random(2);
        for (int round = 0; round < 200; round++) {
            List<Release> releases = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(5); i++) {
                List<Integer> rows = new ArrayList<>();
                for (int row = 0; row < 10; row++) if (random.nextInt(3) > 0) rows.add(row);
                Release release = weighted("r" + i, "q", People.of(rows), 1 + random.nextInt(2));
                releases.add(random.nextInt(3) == 0 ? both(release, sum("", "q2", People.range(0, 4 + i))) : release);
            }
            var reach = new Reach(releases);
            int k = 2 + random.nextInt(6);
            assertThat(reach.left(k)).as("%s under %d", releases, k).isEqualTo(reach.gathered(k));
        }
    }

    /// Putting together under thirty of sixty people would take longer than anybody waits.
    @Test
    void manyPeopleWhoAllCountOtherwiseAreGoneThrough() {
        List<Release> releases = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            List<Integer> rows = new ArrayList<>();
            for (int row = 0; row < 60; row++) if ((row + 1 >> i & 1) == 1) rows.add(row);
            releases.add(sum("r" + i, "q", People.of(rows)));
        }
        assertThat(Reach.under(30, releases).map(group -> group.people().size()))
                .contains(29);
        assertThat(Reach.under(5, releases)).isEmpty();
    }

    private static boolean lives(int set, List<Release> releases) {
        return rank(releases, -1) > rank(releases, ~set);
    }

    private static int rank(List<Release> releases, int columns) {
        var echelon = new Modular.Echelon();
        int rank = 0;
        for (Release release : releases) {
            long[] row = new long[9];
            for (int i = 0; i < 9; i++)
                if ((columns >> i & 1) == 1)
                    row[i] = release.weights().getOrDefault(new Answer(i, new Column("q", 1)), 0L);
            if (echelon.add(row)) rank++;
        }
        return rank;
    }
}
