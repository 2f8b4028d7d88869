package dk.spirekraft.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Slips are dealt in piles that are never too small.
class PilesTest {

    @Test
    void aTeamOfThreeSharesAPileWithTheNextSmallest() {
        var sizes = new LinkedHashMap<String, Integer>();
        sizes.put("Indskoling", 14);
        sizes.put("Service", 3);
        sizes.put("SFO", 6);
        assertThat(Piles.of(sizes, 5))
                .containsEntry("Indskoling", 1)
                .containsEntry("Service", 2)
                .containsEntry("SFO", 2);
    }

    @Test
    void tooFewInAllAreOnePile() {
        assertThat(Piles.of(Map.of("A", 2, "B", 1), 5).values()).containsOnly(1);
    }

    static Stream<Random> schools() {
        return LongStream.range(0, 200).mapToObj(Random::new);
    }

    @ParameterizedTest
    @MethodSource("schools")
    void noPileIsUnderTheMinimumWhereThereAreEnough(Random random) {
        var sizes = new LinkedHashMap<String, Integer>();
        for (int unit = 0; unit < 1 + random.nextInt(8); unit++) sizes.put("Team " + unit, random.nextInt(15));
        var totals = new HashMap<Integer, Integer>();
        Piles.of(sizes, 5).forEach((unit, pile) -> totals.merge(pile, sizes.get(unit), Integer::sum));
        int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
        if (all >= 5) assertThat(totals.values()).allMatch(total -> total >= 5);
        else assertThat(totals).hasSize(1);
    }
}
