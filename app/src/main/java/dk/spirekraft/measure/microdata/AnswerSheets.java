package dk.spirekraft.measure.microdata;

import java.util.List;

/// All answer sheets of one closed wave, in an order that means nothing.
///
/// @param items the item ids, in the order in which each sheet holds its answers
/// @param sheets one array per person: the value chosen for each item, 0 where the item was skipped
public record AnswerSheets(List<String> items, List<short[]> sheets) {

    public AnswerSheets {
        items = List.copyOf(items);
        sheets = List.copyOf(sheets);
        for (short[] sheet : sheets) {
            if (sheet.length != items.size())
                throw new IllegalArgumentException(
                        "A sheet has %d answers, but there are %d items".formatted(sheet.length, items.size()));
        }
    }
}
