package dk.spirekraft.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.disclosure.Clip;
import dk.spirekraft.disclosure.Histogram;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every histogram of four to seven people lets everybody deny, and the auditor finds all of its origins.
class DeniabilityTest {

    @ParameterizedTest(name = "{0} answers on {1} categories")
    @CsvSource({"4,2", "4,3", "4,4", "4,5", "5,2", "5,3", "5,4", "5,5", "6,5", "6,7", "7,5", "10,3"})
    void everybodyCanDeny(int n, int categories) {
        assertThat(all(n, categories)).allMatch(counts -> Deniability.holds(new Histogram(counts)));
    }

    @ParameterizedTest(name = "{0} answers on {1} categories")
    @CsvSource({"5,2", "5,4", "5,5", "6,3", "6,5"})
    void allOriginsAreFound(int n, int categories) {
        List<List<Integer>> all = all(n, categories);
        for (List<Integer> counts : all) {
            Histogram shown = Clip.of(new Histogram(counts));
            assertThat(Deniability.origins(shown))
                    .containsExactlyInAnyOrderElementsOf(all.stream()
                            .filter(other -> Clip.of(new Histogram(other)).equals(shown))
                            .toList());
        }
    }

    @Test
    void oneAloneCanDenyNothing() {
        assertThat(Deniability.holds(new Histogram(List.of(0, 1, 0, 0, 1)))).isTrue();
        assertThat(Deniability.holds(new Histogram(List.of(0, 0, 1, 0, 0)))).isFalse();
    }

    private static List<List<Integer>> all(int n, int categories) {
        if (categories == 1) return List.of(List.of(n));
        List<List<Integer>> all = new ArrayList<>();
        for (int first = 0; first <= n; first++)
            for (List<Integer> rest : all(n - first, categories - 1)) {
                List<Integer> counts = new ArrayList<>(List.of(first));
                counts.addAll(rest);
                all.add(counts);
            }
        return all;
    }
}
