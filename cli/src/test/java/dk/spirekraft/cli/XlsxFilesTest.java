package dk.spirekraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An XLSX file is read like a CSV file.
class XlsxFilesTest {

    @TempDir
    private Path folder;

    private Path book(Consumer<Worksheet> filling) throws IOException {
        Path file = folder.resolve("answers.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            filling.accept(book.newWorksheet("Svar"));
        }
        return file;
    }

    /// A workbook with a cover sheet before the answers.
    private Path covered() throws IOException {
        Path file = folder.resolve("covered.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet cover = book.newWorksheet("Forside");
            cover.value(0, 0, "x");
            cover.value(1, 0, 1);
            Worksheet answers = book.newWorksheet("Svar 2026");
            answers.value(0, 0, "x");
            answers.value(1, 0, 5);
            answers.value(2, 0, 5);
        }
        return file;
    }

    private Told score(Path file, String... sheet) {
        List<String> line = new ArrayList<>(
                List.of("score", file.toString(), "--scale", "s=x", "--min", "1", "--max", "5", "--csv"));
        line.addAll(List.of(sheet));
        return Told.of(line.toArray(String[]::new));
    }

    private Path copyOf(String csv) throws IOException {
        List<String> lines = Files.readAllLines(Told.DATA.resolve(csv));
        return book(sheet -> {
            for (int row = 0; row < lines.size(); row++) {
                String[] fields = lines.get(row).split(",", -1);
                for (int column = 0; column < fields.length; column++) {
                    if (fields[column].matches("\\d+")) sheet.value(row, column, Integer.valueOf(fields[column]));
                    else if (!fields[column].isEmpty()) sheet.value(row, column, fields[column]);
                }
            }
        });
    }

    @Test
    void theSchoolTellsTheSameFromBoth() throws IOException {
        String asked = " --scale S=q1,q2,q3,q4:reverse,q5,q6 --min 1 --max 5 --wave wave --person person --json";
        Told csv = Told.line("change school_two_waves.csv" + asked);
        assertThat(Told.line("change " + copyOf("school_two_waves.csv") + asked))
                .isEqualTo(csv);
        assertThat(csv.code()).isZero();
    }

    @Test
    void aDateIsWrittenWithItsYearFirst() throws IOException {
        Path file = book(sheet -> {
            sheet.value(0, 0, "day");
            sheet.value(0, 1, "x");
            for (int row = 1; row <= 3; row++) {
                sheet.value(row, 0, LocalDate.of(2026, 11, 24 + row));
                sheet.style(row, 0).format("dd-mm-yyyy").set();
                sheet.value(row, 1, row);
            }
        });
        assertThat(Told.line("runchart " + file + " --number x --wave day").out())
                .contains("2026-11-25", "2026-11-27");
    }

    @Test
    void aWrongValueIsNamedWithItsRow() throws IOException {
        Path file = book(sheet -> {
            sheet.value(0, 0, "x");
            sheet.value(1, 0, 1);
            sheet.value(2, 0, 9);
        });
        Told told = Told.line("score " + file + " --scale s=x --min 1 --max 5");
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).contains("answers.xlsx, line 3, column x: '9' is not allowed");
    }

    @Test
    void aFormulaWhoseValueIsNotStoredIsNoMissingAnswer() throws IOException {
        Path file = book(sheet -> {
            sheet.value(0, 0, "x");
            sheet.value(0, 1, "note");
            sheet.value(1, 0, 1);
            sheet.formula(1, 1, "1+1");
            sheet.formula(2, 0, "A2+1");
        });
        Told told = Told.line("score " + file + " --scale s=x --min 1 --max 5");
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err())
                .contains("answers.xlsx, line 3, column x: a formula without a stored value is not allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Svar 2026", "svar 2026", "2"})
    void aSheetIsTakenByItsNameOrItsNumber(String sheet) throws IOException {
        Told told = score(covered(), "--sheet", sheet);
        assertThat(told.out()).contains("s,2,100.0");
        assertThat(told.err()).isEmpty();
    }

    @Test
    void whereThereAreSeveralSheetsItSaysWhichOneWasRead() throws IOException {
        Told told = score(covered());
        assertThat(told.out()).contains("s,1,0.0");
        assertThat(told.err())
                .contains(
                        "covered.xlsx: the sheet 'Forside' is read, one of 1 'Forside', 2 'Svar 2026'; --sheet takes");
        assertThat(score(covered(), "--sheet", "1").err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Svar", "0", "3", "02"})
    void aSheetThatIsNotThereIsNamedBesideThoseThatAre(String sheet) throws IOException {
        Told told = score(covered(), "--sheet", sheet);
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.err())
                .contains(
                        "covered.xlsx: there is no sheet '%s'; there are 1 'Forside', 2 'Svar 2026'".formatted(sheet));
    }

    @Test
    void aSheetCalledByANumberGoesBeforeTheOneThatStandsAtIt() throws IOException {
        Path file = folder.resolve("numbers.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            for (int number = 2; number >= 1; number--) {
                Worksheet sheet = book.newWorksheet(String.valueOf(number));
                sheet.value(0, 0, "x");
                sheet.value(1, 0, number);
            }
        }
        assertThat(score(file, "--sheet", "2").out()).contains("s,1,25.0");
    }

    @Test
    void aCsvFileHasNoSheets() throws IOException {
        Told told = score(Files.writeString(folder.resolve("a.csv"), "x\n1\n"), "--sheet", "Svar");
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).contains("a.csv has no sheets", "--sheet goes with XLSX files alone");
        assertThat(score(covered(), "--sheet", " ").code()).isEqualTo(2);
    }

    @Test
    void aFileThatOnlyLooksLikeOneIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("bad.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0});
        Told told = Told.line("score " + file + " --scale s=x --min 1 --max 5");
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).contains("bad.xlsx");
    }
}
