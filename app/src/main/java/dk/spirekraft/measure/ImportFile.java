package dk.spirekraft.measure;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.questionnaire.AnswerTable;
import dk.spirekraft.questionnaire.Coded;
import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Recoding;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Answers gathered elsewhere, read into sheets: what was mapped, what was recoded, and what was dropped.
///
/// @param columns of the file
/// @param roles what each column is taken for, see [ImportColumns]
/// @param telling columns that are left out because they could tell who answered
/// @param sheets by group; one group named with the empty text where there is no group column
/// @param dropped values that are no answer of the scale, as `column: value`, with how often
/// @param recoded how many answers were written as words, decimals or codes
/// @param turned how many answers were counted from the other end of the scale
/// @param blank rows without a single answer, as of those who were asked and did not answer; they are no sheets
public record ImportFile(
        List<String> columns,
        List<String> roles,
        List<String> telling,
        Map<String, List<short[]>> sheets,
        Map<String, Integer> dropped,
        int recoded,
        int turned,
        int blank) {

    /// How many sheets there are in all.
    public int rows() {
        return sheets.values().stream().mapToInt(List::size).sum();
    }

    /// The groups that could not be a workplace of their own, for fewer than five answered there.
    public List<String> tooSmall() {
        return sheets.entrySet().stream()
                .filter(group -> group.getValue().size() < MinGroupSize.FLOOR)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The items that no column was mapped to.
    public List<String> unmapped(Questionnaire asked) {
        return asked.items().stream()
                .map(Item::id)
                .filter(id -> !roles.contains(id))
                .toList();
    }

    /// True if no column holds answers to any item: then there is nothing to take.
    public boolean isWithoutItems(Questionnaire asked) {
        return rows() == 0 || unmapped(asked).size() == asked.items().size();
    }

    /// True if every column is left out because it could tell who answered, so that none can be chosen either.
    public boolean isNothingButTelling() {
        return rows() == 0 || columns.stream().allMatch(telling::contains);
    }

    /// True if some answers are codes with letters, of which only the reader knows where they begin.
    public boolean hasCodes() {
        return dropped.keySet().stream()
                .anyMatch(value -> Recoding.isLettered(value.substring(value.lastIndexOf(": ") + 2)));
    }

    /// @param wished what each column shall be, empty to take what the names suggest
    /// @param codes where numbers and codes begin
    /// @throws AnswerTable.MalformedTable if the text is no table
    public static ImportFile read(String text, Questionnaire asked, List<String> wished, Recoding.Codes codes) {
        List<AnswerTable.Row> rows = new ArrayList<>();
        List<String> columns;
        try (var table = AnswerTable.of(new StringReader(text))) {
            columns = table.columns();
            table.forEach(rows::add);
        }
        List<String> telling = telling(columns, rows, asked);
        List<String> roles =
                new ArrayList<>(wished.size() == columns.size() ? wished : ImportColumns.suggested(columns, asked));
        for (int i = 0; i < columns.size(); i++) if (telling.contains(columns.get(i))) roles.set(i, ImportColumns.NONE);
        return new Reading(columns, roles, asked, codes).read(rows, telling);
    }

    private static List<String> telling(List<String> columns, List<AnswerTable.Row> rows, Questionnaire asked) {
        return IntStream.range(0, columns.size())
                .filter(i -> ImportColumns.item(columns.get(i), asked).isEmpty())
                .filter(i -> TellingColumn.is(
                        columns.get(i),
                        rows.stream().map(row -> row.fields().get(i)).toList()))
                .mapToObj(columns::get)
                .toList();
    }

    /// One pass over the rows.
    private static final class Reading {

        private final List<String> columns;
        private final List<String> roles;
        private final Questionnaire asked;
        private final Recoding recoding;
        private final Set<Integer> worded = new HashSet<>();
        private final Map<String, List<short[]>> sheets = new LinkedHashMap<>();
        private final Map<String, Integer> dropped = new TreeMap<>();
        private int recoded;
        private int turned;
        private int blank;

        Reading(List<String> columns, List<String> roles, Questionnaire asked, Recoding.Codes codes) {
            this.columns = columns;
            this.roles = roles;
            this.asked = asked;
            this.recoding = new Recoding(asked.scale(), codes);
        }

        ImportFile read(List<AnswerTable.Row> rows, List<String> telling) {
            int group = roles.indexOf(ImportColumns.GROUP);
            int[] places = asked.items().stream()
                    .mapToInt(item -> roles.indexOf(item.id()))
                    .toArray();
            for (int place : places) if (place >= 0 && isWorded(rows, place)) worded.add(place);
            boolean hasItems = IntStream.of(places).anyMatch(place -> place >= 0);
            for (AnswerTable.Row row : rows)
                if (hasItems && isBlank(row, places)) blank++;
                else
                    sheets.computeIfAbsent(group < 0 ? "" : group(row.fields().get(group)), fresh -> new ArrayList<>())
                            .add(sheet(row, places));
            return new ImportFile(columns, roles, telling, sheets, dropped, recoded, turned, blank);
        }

        private static String group(String written) {
            return Coded.of(written).map(Coded::words).orElse(written).strip();
        }

        /// True if the words beside codes are those of the scale. Where some say no more than a number, codes count.
        private boolean isWorded(List<AnswerTable.Row> rows, int place) {
            List<Coded> coded = rows.stream()
                    .map(row -> Coded.of(row.fields().get(place)))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            return coded.stream().noneMatch(Coded::isBare)
                    && coded.stream().anyMatch(answer -> recoding.isWords(answer.words()));
        }

        private boolean isBlank(AnswerTable.Row row, int[] places) {
            return IntStream.of(places)
                    .filter(place -> place >= 0)
                    .allMatch(place -> recoding.category(row.fields().get(place)) == Recoding.MISSING);
        }

        private short[] sheet(AnswerTable.Row row, int[] places) {
            short[] sheet = new short[places.length];
            for (int item = 0; item < places.length; item++)
                if (places[item] >= 0)
                    sheet[item] = answer(places[item], row.fields().get(places[item]));
            return sheet;
        }

        private short answer(int place, String cell) {
            String written = Coded.of(cell)
                    .map(coded -> worded.contains(place) ? coded.words() : coded.code())
                    .orElse(cell);
            int category = recoding.category(written);
            if (category == Recoding.UNKNOWN) {
                dropped.merge(columns.get(place) + ": " + cell.strip(), 1, Integer::sum);
                return 0;
            }
            if (recoding.isRecoded(written)) recoded++;
            if (recoding.isTurned(written)) turned++;
            return (short) category;
        }
    }
}
