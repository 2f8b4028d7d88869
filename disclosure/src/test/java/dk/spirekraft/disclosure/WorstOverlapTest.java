package dk.spirekraft.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.spirekraft.disclosure.WorstOverlap.Counted;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worst of all overlaps is found without knowing who answered.
class WorstOverlapTest {

    private static double worst(Counted... waves) {
        return WorstOverlap.of(
                waves.length == 1 ? Map.of(1, List.of(waves[0])) : Map.of(1, List.of(waves[0]), 2, List.of(waves[1])));
    }

    @Test
    void whereEverybodyAnsweredItIsWhatIsKnown() {
        assertThat(worst(new Counted(People.range(0, 9), 9), new Counted(People.range(0, 10), 10)))
                .isCloseTo(
                        BestGuess.of(Map.of(1, List.of(People.range(0, 9)), 2, List.of(People.range(0, 10)))),
                        within(1e-12));
    }

    @Test
    void aNewcomerIsTakenToHaveAnswered() {
        assertThat(worst(new Counted(People.range(0, 10), 8), new Counted(People.range(0, 11), 8)))
                .isGreaterThan(.245)
                .isLessThan(.27);
    }

    /// Rosters that share so many, of which so many answered; all overlaps are tried by brute force.
    @ParameterizedTest
    @CsvSource({"8,8,8,6,6", "8,9,8,7,7", "9,9,8,9,8", "12,12,12,10,11", "7,12,6,6,9", "10,8,8,7,8", "12,10,9,9,9"})
    void itIsAsBadAsTheWorstOfAll(int first, int second, int common, int n1, int n2) {
        People before = People.range(0, first);
        People after = People.range(first - common, first - common + second);
        double worst = 0;
        for (People one : some(before, n1))
            for (People two : some(after, n2).stream().limit(70).toList())
                worst = Math.max(worst, BestGuess.of(Map.of(1, List.of(one), 2, List.of(two))));
        assertThat(worst(new Counted(before, n1), new Counted(after, n2))).isGreaterThanOrEqualTo(worst - 1e-9);
    }

    /// Three waves of one team, in which nobody moved or one came: so many of so many answered.
    @ParameterizedTest
    @CsvSource({"8,8,8,6,6,6", "8,8,8,7,6,6", "8,8,8,5,7,6", "9,9,9,7,7,7", "8,9,9,7,7,7", "8,8,9,8,6,8", "7,8,9,6,7,8"
    })
    void threeWavesAreAsBadAsTheWorstOfAll(int first, int second, int third, int n1, int n2, int n3) {
        double worst = 0;
        for (People one : some(People.range(0, first), n1).stream().limit(6).toList())
            for (People two : some(People.range(0, second), n2))
                for (People three : some(People.range(0, third), n3))
                    worst = Math.max(worst, BestGuess.of(Map.of(1, List.of(one), 2, List.of(two), 3, List.of(three))));
        double found = WorstOverlap.of(Map.of(
                1, List.of(new Counted(People.range(0, first), n1)),
                2, List.of(new Counted(People.range(0, second), n2)),
                3, List.of(new Counted(People.range(0, third), n3))));
        assertThat(found).isBetween(worst - 1e-9, worst + .03);
    }

    /// Four waves of one team in which nobody moved: all ways in which so many of so many answered are tried.
    @ParameterizedTest
    @CsvSource({"6,5,5,4,5", "7,5,5,5,5", "7,6,5,5,6", "7,6,6,6,6"})
    void fourWavesAreJustAsBadAsTheWorstOfAll(int team, int n1, int n2, int n3, int n4) {
        People all = People.range(0, team);
        double worst = 0;
        People one = People.range(0, n1);
        for (People two : some(all, n2))
            for (People three : some(all, n3))
                for (People four : some(all, n4))
                    worst = Math.max(
                            worst,
                            BestGuess.of(
                                    Map.of(1, List.of(one), 2, List.of(two), 3, List.of(three), 4, List.of(four))));
        double found = WorstOverlap.of(Map.of(
                1, List.of(new Counted(all, n1)),
                2, List.of(new Counted(all, n2)),
                3, List.of(new Counted(all, n3)),
                4, List.of(new Counted(all, n4))));
        assertThat(found).isCloseTo(worst, within(1e-9));
    }

    /// What no four waves can have in common made such a school seem far easier to guess than it is.
    @Test
    void aSchoolOfThirtySixWithChangingTurnoutIsFarFromTheBound() {
        People all = People.range(0, 36);
        double guessed = WorstOverlap.of(Map.of(
                1, List.of(new Counted(all, 32)),
                2, List.of(new Counted(all, 33)),
                3, List.of(new Counted(all, 31)),
                4, List.of(new Counted(all, 33))));
        assertThat(guessed).isLessThan(BestGuess.most(5) / 1.5);
    }

    /// Two teams that exchange somebody between two waves, which is searched and not gone through.
    @ParameterizedTest
    @CsvSource({"5,5,5,5", "6,5,5,6", "5,5,6,6"})
    void twoTeamsThatExchangeSomebodyAreAsBadAsTheWorstOfAll(int n1, int n2, int n3, int n4) {
        People a = People.range(0, 6);
        People b = People.range(6, 12);
        People c = People.range(0, 5).or(People.of(6));
        People d = People.range(7, 12).or(People.of(5));
        double worst = 0;
        for (People one : some(a, n1))
            for (People two : some(b, n2))
                for (People three : some(c, n3))
                    for (People four : some(d, n4))
                        worst = Math.max(worst, BestGuess.of(Map.of(1, List.of(one, two), 2, List.of(three, four))));
        double found = WorstOverlap.of(Map.of(
                1, List.of(new Counted(a, n1), new Counted(b, n2)),
                2, List.of(new Counted(c, n3), new Counted(d, n4))));
        assertThat(found).isCloseTo(worst, within(1e-9));
    }

    /// A team of five and one of twelve, and then both as one, with three who didn't answer: they may be of either.
    @Test
    void whoeverWasSilentInAWholeSchoolMayBeOfAnyTeam() {
        People twelve = People.range(0, 12);
        People five = People.range(12, 17);
        double oneOfFive = BestGuess.of(
                Map.of(1, List.of(twelve, five), 2, List.of(People.range(2, 12).or(People.range(13, 17)))));
        assertThat(WorstOverlap.of(Map.of(
                        1, List.of(new Counted(twelve, 12), new Counted(five, 5)),
                        2, List.of(new Counted(twelve.or(five), 14)))))
                .isGreaterThan(.26)
                .isCloseTo(oneOfFive, within(1e-9));
    }

    private static List<People> some(People all, int size) {
        int[] rows = all.rows().toArray();
        List<People> some = new java.util.ArrayList<>();
        for (int set = 0; set < 1 << rows.length; set++) {
            if (Integer.bitCount(set) != size) continue;
            int chosen = set;
            some.add(People.of(java.util.stream.IntStream.range(0, rows.length)
                    .filter(i -> (chosen >> i & 1) == 1)
                    .map(i -> rows[i])
                    .toArray()));
        }
        return some;
    }

    /// Six ways for each of 36 pairs are more than any number type holds.
    @Test
    void manyWavesAreSearchedAndNotGoneThrough() {
        List<Counted> waves = IntStream.range(0, 9)
                .mapToObj(wave -> new Counted(People.range(0, 25), 20 + wave % 2))
                .toList();
        assertThat(Overlaps.worst(waves, 1)).isEmpty();
    }
}
