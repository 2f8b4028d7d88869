package dk.spirekraft.questionnaire;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A workbook as SurveyXact exports it: codes of answers in the sheet `Dataset`, what variables ask in `Structure` or
/// `Variables`, and what codes mean in `Labels`. Of these one table is made: a column is called `variable: question`,
/// and an answer is written as [Coded].
public final class SurveyXact {

    private static final String DATASET = "dataset";
    private static final String LABELS = "labels";
    private static final String VARIABLE = "variablename";
    private static final Set<String> ASKED = Set.of("questiontext", "variabledescription");

    private SurveyXact() {}

    /// A table of answers that someone uploads, as CSV: such a workbook in one piece, any other file as
    /// [Spreadsheet#table] reads it.
    ///
    /// @return empty for an XLSX file that can't be read
    public static Optional<String> table(byte[] file) {
        boolean isOne = Spreadsheet.isOne(file) && Spreadsheet.names(file).containsAll(Set.of(DATASET, LABELS));
        return isOne ? Spreadsheet.sheets(file).map(SurveyXact::joined) : Spreadsheet.table(file);
    }

    private static String joined(Map<String, List<List<String>>> named) {
        Map<String, List<List<String>>> sheets = new HashMap<>();
        named.forEach((name, rows) -> sheets.putIfAbsent(name.toLowerCase(Locale.ROOT), rows));
        List<List<String>> rows = sheets.getOrDefault(DATASET, List.of());
        if (rows.isEmpty()) return "";
        Map<String, String> asked = new HashMap<>();
        for (String sheet : List.of("structure", "variables")) questions(sheets.getOrDefault(sheet, List.of()), asked);
        Map<String, Map<String, String>> labels = labels(sheets.getOrDefault(LABELS, List.of()));
        List<String> variables = rows.getFirst();
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(variables.stream()
                    .map(variable -> asked.containsKey(variable) ? variable + ": " + asked.get(variable) : variable)
                    .toList());
            for (List<String> row : rows.subList(1, rows.size())) csv.writeRecord(told(row, variables, labels));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /// As long as the header, for blank cells at the end of a row are not in the workbook.
    private static List<String> told(
            List<String> row, List<String> variables, Map<String, Map<String, String>> labels) {
        List<String> told = new ArrayList<>();
        for (int place = 0; place < Math.max(row.size(), variables.size()); place++) {
            String code = place < row.size() ? code(row.get(place)) : "";
            String variable = place < variables.size() ? variables.get(place) : "";
            String label = labels.getOrDefault(variable, Map.of()).get(code);
            told.add(label == null ? code : new Coded(code, label).text());
        }
        return told;
    }

    /// Adds what each variable asks, unless it is known.
    private static void questions(List<List<String>> rows, Map<String, String> asked) {
        if (rows.isEmpty()) return;
        List<String> header = rows.getFirst().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        int variable = header.indexOf(VARIABLE);
        int text = header.stream()
                .filter(ASKED::contains)
                .findFirst()
                .map(header::indexOf)
                .orElse(-1);
        if (variable < 0 || text < 0) return;
        for (List<String> row : rows.subList(1, rows.size()))
            if (row.size() > Math.max(variable, text) && !row.get(text).isBlank())
                asked.putIfAbsent(row.get(variable), row.get(text).strip());
    }

    /// Words by code by variable; the sheet has no header.
    private static Map<String, Map<String, String>> labels(List<List<String>> rows) {
        Map<String, Map<String, String>> labels = new HashMap<>();
        for (List<String> row : rows)
            if (row.size() > 2)
                labels.computeIfAbsent(row.get(0), variable -> new HashMap<>())
                        .put(code(row.get(1)), row.get(2).strip());
        return labels;
    }

    private static String code(String written) {
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }
}
