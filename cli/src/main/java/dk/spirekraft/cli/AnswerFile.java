package dk.spirekraft.cli;

import dk.spirekraft.questionnaire.AnswerTable;
import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.QuestionnaireFile;
import dk.spirekraft.questionnaire.Recoding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The file and the questionnaire that a command works on; rows stream by, so a file may be large.
final class AnswerFile {

    private static final int PROGRESS = 200_000;

    @Parameters(paramLabel = "FILE", description = "CSV with a header; comma, semicolon or tab")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path file;

    @Option(
            names = "--questionnaire",
            required = true,
            paramLabel = "Q.yaml",
            description = "the questionnaire that was asked")
    @SuppressWarnings("NullAway.Init")
    private Path questionnaire;

    @Option(names = "--unit", paramLabel = "COLUMN", description = "also by the groups of this column")
    private String unit = "";

    /// Takes one row.
    interface Rows {
        /// @param unit the group, empty without a unit column
        /// @param categories one per item, 0 for missing
        void take(String unit, int[] categories);
    }

    Questionnaire asked() {
        return switch (QuestionnaireFile.read(text(questionnaire))) {
            case QuestionnaireFile.Outcome.Read read -> read.questionnaire();
            case QuestionnaireFile.Outcome.Rejected rejected ->
                throw new Refused(
                        "%s: %s".formatted(questionnaire, rejected.faults().getFirst()));
        };
    }

    boolean hasUnits() {
        return !unit.isEmpty();
    }

    static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new Refused("%s cannot be read".formatted(path));
        }
    }

    void read(Questionnaire asked, Rows rows, PrintWriter progress) {
        try (var table = AnswerTable.of(Files.newBufferedReader(file))) {
            int[] places = asked.items().stream()
                    .mapToInt(item -> place(table.columns(), item))
                    .toArray();
            Optional<Integer> group = hasUnits() ? Optional.of(column(table.columns(), unit)) : Optional.empty();
            var reading = new Reading(places, new Recoding(asked.scale()), table.columns());
            long read = 0;
            for (AnswerTable.Row row : table) {
                rows.take(group.map(row.fields()::get).orElse(""), categories(row, reading));
                if (++read % PROGRESS == 0) progress.printf(Locale.ROOT, "%,d rows read%n", read);
            }
        } catch (AnswerTable.MalformedTable malformed) {
            throw new Refused("%s, %s".formatted(file, malformed.getMessage()));
        } catch (IOException unreadable) {
            throw new Refused("%s cannot be read".formatted(file));
        }
    }

    private int place(List<String> columns, Item item) {
        return column(columns, item.id());
    }

    private int column(List<String> columns, String name) {
        int place = columns.indexOf(name);
        if (place < 0)
            throw new Refused("%s, line 1: there is no column '%s'; there are %s"
                    .formatted(file, name, String.join(", ", columns)));
        return place;
    }

    /// What stays the same from row to row.
    private record Reading(int[] places, Recoding recoding, List<String> columns) {}

    private int[] categories(AnswerTable.Row row, Reading reading) {
        return Arrays.stream(reading.places())
                .map(place -> category(row, place, reading))
                .toArray();
    }

    private int category(AnswerTable.Row row, int place, Reading reading) {
        int category = reading.recoding().category(row.fields().get(place));
        if (category == Recoding.UNKNOWN)
            throw new Refused("%s, line %d, column %s: '%s' is no answer of the questionnaire's scale"
                    .formatted(
                            file,
                            row.line(),
                            reading.columns().get(place),
                            row.fields().get(place)));
        return category;
    }
}
