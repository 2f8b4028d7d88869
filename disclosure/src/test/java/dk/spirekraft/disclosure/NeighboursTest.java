package dk.spirekraft.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Small teams share their figures with the neighbour they named, and with the one beside them if they named none.
class NeighboursTest {

    private static Map<String, Integer> havgard() {
        var sizes = new LinkedHashMap<String, Integer>();
        sizes.put("Indskoling", 14);
        sizes.put("Service", 3);
        sizes.put("SFO", 6);
        return sizes;
    }

    private static Neighbours beside(Map<String, Integer> sizes) {
        return Neighbours.byPosition(List.copyOf(sizes.keySet()));
    }

    @Test
    void aTeamOfThreeSharesAPileWithTheOneBesideIt() {
        assertThat(beside(havgard()).join(havgard(), 5))
                .containsExactly(Set.of("Indskoling"), Set.of("Service", "SFO"));
    }

    @Test
    void theLastOneLooksBack() {
        Map<String, Integer> sizes = havgard();
        sizes.put("Kontor", 2);
        sizes.put("Service", 7);
        assertThat(beside(sizes).join(sizes, 5))
                .containsExactly(Set.of("Indskoling"), Set.of("Service"), Set.of("SFO", "Kontor"));
    }

    @Test
    void whatATeamNamedCountsMoreThanWhereItStands() {
        var named = new Neighbours(Map.of("Service", "Indskoling")).or(beside(havgard()));
        assertThat(named.join(havgard(), 5)).containsExactly(Set.of("Indskoling", "Service"), Set.of("SFO"));
    }

    @Test
    void teamsStandInTheirOwnOrderHoweverTheyCameTogether() {
        var named = new Neighbours(Map.of("SFO", "Indskoling", "Service", "SFO"));
        assertThat(named.join(havgard(), 20).getFirst()).containsExactly("Indskoling", "Service", "SFO");
    }

    @Test
    void tooFewInAllAreOnePileAndOneTeamHasNoNeighbour() {
        assertThat(Neighbours.NONE.join(Map.of("A", 2, "B", 1), 5)).containsExactly(Set.of("A", "B"));
        assertThat(Neighbours.byPosition(List.of("A")).named()).isEmpty();
    }

    static Stream<Random> schools() {
        return LongStream.range(0, 200).mapToObj(Random::new);
    }

    @ParameterizedTest
    @MethodSource("schools")
    void noPileIsUnderTheMinimumWhereThereAreEnoughAndEverybodyIsInOne(Random random) {
        var sizes = new LinkedHashMap<String, Integer>();
        for (int unit = 0; unit < 1 + random.nextInt(8); unit++) sizes.put("Team " + unit, random.nextInt(15));
        List<Set<String>> piles = beside(sizes).join(sizes, 5);
        int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
        if (all < 5) assertThat(piles).hasSize(1);
        else
            assertThat(piles)
                    .allMatch(pile -> pile.stream().mapToInt(sizes::get).sum() >= 5);
        var teams = new HashSet<String>();
        piles.forEach(pile -> assertThat(teams.addAll(pile)).isTrue());
        assertThat(teams).isEqualTo(sizes.keySet());
    }
}
