package dk.spirekraft.understand;

import dk.spirekraft.measure.microdata.AnswerSheets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The sheets of a closed wave, and for each item the piles that may be told apart.
///
/// @param piles by item id: sets of pile numbers, each an atom; none where nothing of the item may be shown
record FrozenAnswers(AnswerSheets sheets, Map<String, List<Set<Integer>>> piles) {

    FrozenAnswers {
        piles = Map.copyOf(piles);
    }

    /// Sheets of which only the whole can be told.
    static FrozenAnswers together(AnswerSheets sheets) {
        Set<Integer> all = new HashSet<>(sheets.piles());
        all.add(AnswerSheets.FIRST_PILE);
        return new FrozenAnswers(
                sheets, sheets.items().stream().collect(Collectors.toMap(item -> item, item -> List.of(all))));
    }

    List<Set<Integer>> of(String item) {
        return piles.getOrDefault(item, List.of());
    }

    /// How many answered an item, unclipped and by category from 1; piles that are not asked for count nowhere.
    int[] counts(String item, Set<Integer> within, int categories) {
        int column = sheets.items().indexOf(item);
        int[] counts = new int[categories];
        for (int i = 0; i < sheets.sheets().size(); i++) {
            short value = sheets.sheets().get(i)[column];
            if (value != 0 && within.contains(sheets.piles().get(i))) counts[value - 1]++;
        }
        return counts;
    }

    /// How many answered an item in these piles.
    int answered(String item, Set<Integer> within) {
        int column = sheets.items().indexOf(item);
        int answered = 0;
        for (int i = 0; i < sheets.sheets().size(); i++)
            if (sheets.sheets().get(i)[column] != 0
                    && within.contains(sheets.piles().get(i))) answered++;
        return answered;
    }

    /// How many sheets came from these piles.
    int sent(Set<Integer> within) {
        return (int) sheets.piles().stream().filter(within::contains).count();
    }
}
