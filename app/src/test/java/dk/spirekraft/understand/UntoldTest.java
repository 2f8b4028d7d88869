package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.understand.Untold.Switch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A result is shown to the municipality where those of schools that show none stay untold, whatever is subtracted.
class UntoldTest {

    private static UUID wave(int number) {
        return new UUID(0, number);
    }

    private static Set<UUID> waves(int... numbers) {
        return Arrays.stream(numbers).mapToObj(UntoldTest::wave).collect(Collectors.toSet());
    }

    private static Set<UUID> upTo(int schools) {
        return waves(IntStream.rangeClosed(1, schools).toArray());
    }

    /// Switched on by the schools of these numbers, in this order; a negative one switches off.
    private static List<Switch> log(int... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> new Switch(wave(Math.abs(number)), number > 0))
                .toList();
    }

    private static Set<UUID> shown(Set<UUID> pool, int... log) {
        return new Untold(List.of(pool), Set.of()).shown(log(log));
    }

    @Test
    void whereNoMeanWasToldOfASchoolShowsWhenItWants() {
        assertThat(new Untold(List.of(), Set.of()).shown(log(1, 2, -1))).isEqualTo(waves(2));
    }

    @Test
    void ofFourSchoolsNoneIsShownBeforeAllAre() {
        assertThat(shown(upTo(4), 1, 2, 3)).isEmpty();
        assertThat(shown(upTo(4), 1, 2, 3, 4)).isEqualTo(upTo(4));
    }

    @Test
    void asManyAsAMeanNeedsMustStayUntold() {
        assertThat(shown(upTo(6), 1, 2)).isEqualTo(waves(1, 2));
        assertThat(shown(upTo(6), 1, 2, 3)).isEqualTo(waves(1, 2));
        assertThat(shown(upTo(6), 1, 2, 3, 4, 5, 6)).isEqualTo(upTo(6));
    }

    @Test
    void whatWasSeenOnceIsKnownSoAnotherCantTakeItsPlace() {
        assertThat(shown(upTo(5), 1, -1, 2)).isEmpty();
        assertThat(shown(upTo(5), 1, -1, 1)).isEqualTo(waves(1));
    }

    @Test
    void whoWaitedAndTurnedBackIsNotKnown() {
        assertThat(shown(upTo(5), 1, 2, -2, -1, 1)).isEqualTo(waves(1));
        assertThat(shown(upTo(6), 1, 2, 3, -3, -1, 1)).isEqualTo(waves(1, 2));
    }

    @Test
    void eachScaleHasSchoolsOfItsOwn() {
        var two = new Untold(List.of(upTo(8), waves(1, 2, 3, 4)), Set.of());
        assertThat(two.shown(log(5, 1, 6))).isEqualTo(waves(5, 6));
    }

    @Test
    void aSchoolThatIsGoneCountsAsKnown() {
        assertThat(new Untold(List.of(upTo(6)), waves(6)).shown(log(1, 2))).isEqualTo(waves(1));
    }

    /// Whatever schools do in whatever order, the sum of every pool minus all that was ever seen is that of
    /// nobody or of four schools at least.
    @Test
    void nothingOfFewerThanFourSchoolsIsEverLeftOver() {
        var random = new Random(20261128);
        int shownAtAll = 0;
        for (int round = 0; round < 400; round++) {
            int schools = 4 + random.nextInt(7);
            List<Set<UUID>> pools = Stream.of(upTo(schools), some(schools, random))
                    .filter(pool -> pool.size() >= References.FEWEST_SCHOOLS)
                    .toList();
            var untold = new Untold(pools, Set.of());
            List<Switch> log = new ArrayList<>();
            Set<UUID> seen = new HashSet<>();
            for (int turn = 0; turn < 14; turn++) {
                log.add(new Switch(wave(1 + random.nextInt(schools)), random.nextInt(4) > 0));
                seen.addAll(untold.shown(log));
                for (Set<UUID> pool : pools)
                    assertThat(pool.stream()
                                    .filter(wave -> !seen.contains(wave))
                                    .count())
                            .as("%s of %s", seen, pool)
                            .matches(left -> left == 0 || left >= References.FEWEST_SCHOOLS);
            }
            shownAtAll += seen.size();
        }
        assertThat(shownAtAll).isGreaterThan(400);
    }

    private static Set<UUID> some(int schools, Random random) {
        return upTo(schools).stream().filter(wave -> random.nextInt(3) > 0).collect(Collectors.toSet());
    }
}
