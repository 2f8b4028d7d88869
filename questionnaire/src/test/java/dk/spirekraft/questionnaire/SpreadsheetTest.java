package dk.spirekraft.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /// The staff list with this sheet and one shared text in place of its own.
    private static byte[] with(String rows, String shared) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(staffList()).get();
                var zip = new ZipOutputStream(file)) {
            for (var part : Collections.list(in.getEntries())) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                String content = switch (part.getName()) {
                    case "xl/worksheets/sheet1.xml" -> "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
                    case "xl/sharedStrings.xml" -> "<sst><si><t>" + shared + "</t></si></sst>";
                    default -> new String(in.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                };
                zip.write(content.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }

    private static Optional<String> read(String cells) throws IOException {
        byte[] file = with("<row r=\"1\">" + cells + "</row>", "Ida");
        assertThat(Spreadsheet.sheets(file).isPresent())
                .isEqualTo(Spreadsheet.csv(file).isPresent());
        return Spreadsheet.csv(file);
    }

    @Test
    void asManyColumnsAreReadAsLibreOfficeLongHadAndNoneFurtherOut() throws IOException {
        assertThat(read("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"AMJ1\"><v>4</v></c>"))
                .hasValue("Ida" + ",".repeat(1023) + "4\r\n");
        assertThat(read("<c r=\"AMK1\"><v>4</v></c>")).isEmpty();
        assertThat(read("<c r=\"ZZZZZZ1\"><v>4</v></c>")).isEmpty();
        assertThat(read("<c><v>4</v></c>".repeat(1024))).isPresent();
        assertThat(read("<c><v>4</v></c>".repeat(1025))).isEmpty();
    }

    @Test
    void manyRowsWithOneCellFarOutAreRefused() throws IOException {
        String rows = IntStream.rangeClosed(1, 2_000)
                .mapToObj(row -> "<row r=\"%d\"><c r=\"ALM%d\"><v>1</v></c></row>".formatted(row, row))
                .collect(Collectors.joining());
        assertThat(Spreadsheet.csv(with(rows, ""))).isEmpty();
        assertThat(Spreadsheet.sheets(with(rows, ""))).isEmpty();
    }

    @Test
    void aLongTextIsNotWrittenOutForEachCellThatNamesIt() throws IOException {
        String named = "<row r=\"1\">" + "<c t=\"s\"><v>0</v></c>".repeat(1_000) + "</row>";
        assertThat(Spreadsheet.csv(with(named, "a".repeat(20_000)))).isPresent();
        assertThat(Spreadsheet.csv(with(named, "a".repeat(20_001)))).isEmpty();
        assertThat(Spreadsheet.sheets(with(named, "a".repeat(20_001)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A1' t='x'><v>1</v></c>",
                "<c r='1'><v>1</v></c>",
                "<c r='A1'><f t='shared' si='7'/></c>",
                "<c r='A1' t='s'><v>-1</v></c>",
                "<c r='A1'><c r='B1'><v>1</v></c></c>",
                "<c r='A1'><v><v>1</v></v></c>",
                "<c r='A1'></c><row r='2'></row>"
            })
    void whatNoProgramWritesIsRefused(String cells) throws IOException {
        assertThat(read(cells)).isEmpty();
    }

    @Test
    void whatIsLongerThanAnyCellHoldsIsRefused() throws IOException {
        assertThat(read("<c r=\"A1\"><v>" + "9".repeat(500) + "</v></c>")).isPresent();
        assertThat(read("<c r=\"A1\"><v>" + "9".repeat(501) + "</v></c>")).isEmpty();
        assertThat(read("<c r=\"A1\" t=\"inlineStr\"><is><t>" + "a".repeat(33_001) + "</t></is></c>"))
                .isEmpty();
        assertThat(read("<c r=\"A1\" t=\"inlineStr\"><is>" + "<r>".repeat(300) + "</r>".repeat(300) + "</is></c>"))
                .isEmpty();
    }

    @Test
    void aFormulaThatIsWrittenOutForVeryManyCellsIsRefused() throws IOException {
        String cells = "<c r=\"A1\"><f t=\"shared\" si=\"0\" ref=\"A1:A9\">" + "1+".repeat(15_000) + "1</f></c>"
                + "<c><f t=\"shared\" si=\"0\"/></c>".repeat(1_000);
        String rows = IntStream.rangeClosed(1, 7)
                .mapToObj(row -> "<row>" + cells.replace("A1\">", "A" + row + "\">") + "</row>")
                .collect(Collectors.joining());
        assertThat(Spreadsheet.csv(with(rows, ""))).isEmpty();
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
