package dk.spirekraft.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nobody can be shown to have been critical, and nobody to have praised, by any histogram that is shown.
class ClipTest {

    @ParameterizedTest(name = "{0} answers on {1} categories")
    @CsvSource({"4,2", "4,3", "4,4", "4,5", "5,2", "5,3", "5,4", "5,5", "5,6", "6,5", "6,7", "7,5"})
    void withOneInsiderAnAnswerAtOrOverTheMiddleStaysPossibleForEverybodyElse(int n, int categories) {
        shownWithOrigins(n, categories).forEach((shown, origins) -> {
            for (int insider = 0; insider < categories; insider++) {
                int told = insider;
                var possible =
                        origins.stream().filter(origin -> origin.get(told) > 0).toList();
                if (possible.isEmpty()) continue;
                assertThat(possible)
                        .as("%s when one told %d", shown, told)
                        .anyMatch(origin -> atOrOver(without(origin, told)) > 0);
            }
        });
    }

    @ParameterizedTest(name = "{0} answers on {1} categories")
    @CsvSource({"4,2", "4,3", "4,4", "4,5", "5,2", "5,3", "5,4", "5,5", "5,6", "6,5", "6,7", "7,5"})
    void withoutInsiderAnAnswerAtOrUnderTheMiddleStaysPossible(int n, int categories) {
        shownWithOrigins(n, categories)
                .forEach((shown, origins) ->
                        assertThat(origins).as("%s", shown).anyMatch(origin -> atOrOver(origin.reversed()) > 0));
    }

    @Test
    void thoseNearestTheMiddleAreMovedFirst() {
        assertThat(Clip.of(new Histogram(List.of(3, 2, 0, 0, 0))).counts()).containsExactly(3, 0, 2, 0, 0);
        assertThat(Clip.of(new Histogram(List.of(0, 0, 0, 1, 4))).counts()).containsExactly(0, 0, 1, 0, 4);
    }

    @Test
    void figuresOfUnderTenAreToldAsAtLeast() {
        assertThat(IntStream.of(5, 9, 10, 30).mapToObj(Clip::mayTouch)).containsExactly(true, true, false, false);
    }

    @ParameterizedTest
    @CsvSource({"4,5", "5,5", "7,4"})
    void nobodyIsLostOrAdded(int n, int categories) {
        assertThat(all(n, categories))
                .allMatch(counts -> Clip.of(new Histogram(counts)).n() == n);
    }

    private static Map<Histogram, List<List<Integer>>> shownWithOrigins(int n, int categories) {
        return all(n, categories).stream().collect(Collectors.groupingBy(counts -> Clip.of(new Histogram(counts))));
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

    private static List<Integer> without(List<Integer> counts, int category) {
        List<Integer> rest = new ArrayList<>(counts);
        rest.set(category, rest.get(category) - 1);
        return rest;
    }

    private static int atOrOver(List<Integer> counts) {
        return counts.subList(counts.size() / 2, counts.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
