package dk.spirekraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void aFileThatOnlyLooksLikeOneIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("bad.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0});
        Told told = Told.line("score " + file + " --scale s=x --min 1 --max 5");
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).contains("bad.xlsx");
    }
}
