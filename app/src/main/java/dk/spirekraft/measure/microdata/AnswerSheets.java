package dk.spirekraft.measure.microdata;

import java.util.Collections;
import java.util.List;

/// All answer sheets of one closed wave, in an order that means nothing.
///
/// @param items the item ids, in the order in which each sheet holds its answers
/// @param sheets one array per person: the value chosen for each item, 0 where the item was skipped
/// @param piles for each sheet the number of the pile that its slip came from; all in the first where units weren't
///     asked for
public record AnswerSheets(List<String> items, List<short[]> sheets, List<Integer> piles) {

    /// The pile of everybody where units weren't asked for.
    public static final int FIRST_PILE = 1;

    /// Sheets that know no unit.
    public AnswerSheets(List<String> items, List<short[]> sheets) {
        this(items, sheets, Collections.nCopies(sheets.size(), FIRST_PILE));
    }

    public AnswerSheets {
        items = List.copyOf(items);
        sheets = List.copyOf(sheets);
        piles = List.copyOf(piles);
        if (piles.size() != sheets.size())
            throw new IllegalArgumentException(
                    "Each sheet has a pile, but there are %d for %d".formatted(piles.size(), sheets.size()));
        for (short[] sheet : sheets) {
            if (sheet.length != items.size())
                throw new IllegalArgumentException(
                        "A sheet has %d answers, but there are %d items".formatted(sheet.length, items.size()));
        }
    }
}
