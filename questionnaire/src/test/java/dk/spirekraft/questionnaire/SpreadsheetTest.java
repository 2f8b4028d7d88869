package dk.spirekraft.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/// The first sheet of an uploaded XLSX file.
class SpreadsheetTest {

    private static byte[] staffList() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Spirekraft", "1.0")) {
            var sheet = book.newWorksheet("Ark1");
            sheet.value(0, 0, "Navn");
            sheet.value(0, 1, "E-mail");
            sheet.value(2, 0, "Holm, Ida");
            sheet.formula(2, 1, "1+1");
        }
        return file.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return file.toByteArray();
    }

    @Test
    void itsRowsBecomeLinesOfTheSameNumbersAndFormulasAreNotComputed() throws IOException {
        assertThat(Spreadsheet.isOne(staffList())).isTrue();
        assertThat(Spreadsheet.csv(staffList()).orElseThrow().lines())
                .containsExactly("Navn,E-mail", "", "\"Holm, Ida\",");
    }

    @Test
    void anotherZipFileIsNone() throws IOException {
        assertThat(Spreadsheet.csv(zip("hej.txt", "hej".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void whatGrowsTooLargeWhenUnpackedIsRefused() throws IOException {
        assertThat(Spreadsheet.csv(zip("xl/sharedStrings.xml", new byte[100_000_001])))
                .isEmpty();
    }

    @Test
    void anyDamageIsRefusedOrReadButNeverThrows() throws IOException {
        byte[] whole = staffList();
        var random = new Random(20261128);
        for (int turn = 0; turn < 2_000; turn++) {
            byte[] damaged = Arrays.copyOf(whole, whole.length - random.nextInt(whole.length / 2));
            for (int hit = random.nextInt(5); hit >= 0; hit--)
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            Spreadsheet.csv(damaged);
        }
        assertThat(Spreadsheet.csv(whole)).isPresent();
    }
}
